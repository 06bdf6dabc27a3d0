using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Scribe;

/// <summary>The scribe's table: whoever writes papers for people.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Scribe", page => page.Filters.Add(new OnlyFor("scribe-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Seal;

/// <summary>The clerk's desk: whoever registers, numbers and seals.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Seal", page => page.Filters.Add(new OnlyFor("seal-screen")));
}

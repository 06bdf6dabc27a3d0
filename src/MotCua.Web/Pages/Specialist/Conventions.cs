using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Specialist;

/// <summary>The specialist's table: whoever examines and drafts.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Specialist", page => page.Filters.Add(new OnlyFor("specialist-screen")));
}

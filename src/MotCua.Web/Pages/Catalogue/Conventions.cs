using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Catalogue;

/// <summary>Whoever enters the office's procedures.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Catalogue", page => page.Filters.Add(new OnlyFor("import-catalogue")));
}

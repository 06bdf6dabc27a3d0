using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Records;

/// <summary>Whoever may read what was done, and by whom.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Records", page => page.Filters.Add(new OnlyFor("records-screen")));
}

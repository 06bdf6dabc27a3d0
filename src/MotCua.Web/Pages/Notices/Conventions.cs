using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Notices;

/// <summary>Whoever tells people what no message could, and looks after the moments.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Notices", page => page.Filters.Add(new OnlyFor("notices-screen")));
}

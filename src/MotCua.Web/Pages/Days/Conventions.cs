using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Days;

/// <summary>Whoever opens, interrupts and closes the office's day.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Days", page => page.Filters.Add(new OnlyFor("day-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Calendars;

/// <summary>Whoever keeps the office's calendar.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Calendars", page => page.Filters.Add(new OnlyFor("calendar-screen")));
}

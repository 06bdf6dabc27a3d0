using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Attendance;

/// <summary>Whoever keeps the list of who was there.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Attendance", page => page.Filters.Add(new OnlyFor("attendance-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The door: a kiosk, or whoever stands in for it with a phone.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Kiosk", page => page.Filters.Add(new OnlyFor("kiosk-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Door;

/// <summary>Whoever receives people at the door with a phone in the hand.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Door", page => page.Filters.Add(new OnlyFor("door-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Voices;

/// <summary>Whoever gives the boards their voice.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Voices", page => page.Filters.Add(new OnlyFor("voice-screen")));
}

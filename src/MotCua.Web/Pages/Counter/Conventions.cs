using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>The desks: whoever calls people and serves them.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Counter", page => page.Filters.Add(new OnlyFor("counter-screen")));
}

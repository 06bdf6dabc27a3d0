using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accesses;

/// <summary>Whoever answers for who looks at people's papers.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Accesses", page => page.Filters.Add(new OnlyFor("access-screen")));
}

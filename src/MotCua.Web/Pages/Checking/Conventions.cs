using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Checking;

/// <summary>Whoever answers for the machine and the copies.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Checking", page => page.Filters.Add(new OnlyFor("check-screen")));
}

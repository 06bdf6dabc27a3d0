using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Signing;

/// <summary>The leader's desk: whoever signs, or signs in the leader's place.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Signing", page => page.Filters.Add(new OnlyFor("signing-screen")));
}

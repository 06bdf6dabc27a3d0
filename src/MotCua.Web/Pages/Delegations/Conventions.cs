using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Delegations;

/// <summary>Who signs in whose place: for those who may delegate.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Delegations", page => page.Filters.Add(new OnlyFor("delegate-signing")));
}

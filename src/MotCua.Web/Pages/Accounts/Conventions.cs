using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accounts;

/// <summary>Whoever administers accounts and duties.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Accounts", page => page.Filters.Add(new OnlyFor("accounts-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Money;

/// <summary>Whoever answers for the office's money, and whoever looks after them.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Money", page => page.Filters.Add(new OnlyFor("money-screen")));
}

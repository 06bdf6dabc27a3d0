using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Figures;

/// <summary>Whoever may read the office's figures and the entries behind them.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Figures", page => page.Filters.Add(new OnlyFor("figures-screen")));
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Offices;

/// <summary>Whoever sets the office up: desks, plans, procedures.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Offices", page => page.Filters.Add(new OnlyFor("office-screen")));
}

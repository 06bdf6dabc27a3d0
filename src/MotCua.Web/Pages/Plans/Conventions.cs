using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Plans;

/// <summary>Whoever adopts and revises plans.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Plans", page => page.Filters.Add(new OnlyFor("adopt-plan")));
}

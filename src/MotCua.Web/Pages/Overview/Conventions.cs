using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Overview;

/// <summary>Whoever leads: the leader who signs and the centre's head.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Overview", page => page.Filters.Add(new OnlyFor("overview-screen")));
}

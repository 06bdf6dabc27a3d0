using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Acts;

/// <summary>Anyone of the office; the gate asks the act's own row.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Acts", page => page.Filters.Add(new OnlyFor("start-screen")));
}

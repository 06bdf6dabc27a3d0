using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Board;

/// <summary>The wall: a television that signs in once and shows numbers.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Board", page => page.Filters.Add(new OnlyFor("board-screen")));
}

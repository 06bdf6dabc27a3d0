using Microsoft.AspNetCore.Mvc.ApplicationModels;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Feedbacks;

/// <summary>Whoever may be given a feedback to answer; each sees only what is his to see.</summary>
public static class Conventions
{
    public static void Apply(PageConventionCollection pages) =>
        pages.AddFolderApplicationModelConvention("/Feedbacks", page => page.Filters.Add(new OnlyFor("feedback-screen")));
}

using MotCua.App.Days;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Days;

/// <summary>Where each thing left is dealt with.</summary>
public static class ProblemLinks
{
    public static string AddressOf(this Links links, ClosingProblem problem) => problem.Kind switch
    {
        ClosingProblemKind.TicketOpen or ClosingProblemKind.PagerOut => links.Visit(problem.SubjectId),
        ClosingProblemKind.EmergencyOpen or ClosingProblemKind.LateEntriesUnconfirmed => "#su-co",
        ClosingProblemKind.DeskTurnUnconfirmed => "#quay",
        ClosingProblemKind.ClockDoubted => "#dong-ho",
        _ => links.Dossier(problem.SubjectId),
    };
}

using MotCua.Rules;

namespace MotCua.App.Ledger.Happened;

/// <summary>An earlier act was taken back; its own entry stays where it is.</summary>
/// <param name="CountsBack">What the undone entry had counted, on its own day.</param>
/// <param name="NoticesSent">How many of its messages had left already; they stay sent.</param>
public sealed record ActUndone(long UndoneSequence, string UndoneKind, IReadOnlyList<CountBack> CountsBack, int NoticesSent)
    : LedgerEntry("act-undone.1", Screens.Queue | Screens.Specialist | Screens.Signing | Screens.Seal | Screens.Return)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }

    public static ActUndone Of(LedgerLine line, LedgerEntry taken, IReadOnlyList<string> sent) => new(
        line.Sequence,
        line.Kind,
        [.. taken.Counts().Select(count => new CountBack(count.Counter, count.Subject, count.Amount, count.On ?? line.HappenedAt.Day()))],
        sent.Count)
    {
        VisitId = line.VisitId,
        DossierId = line.DossierId,
    };

    public override IEnumerable<Count> Counts() =>
    [
        new("acts-undone", UndoneKind),
        .. CountsBack.Select(back => new Count(back.Counter, back.SubjectCode, -back.Amount, back.CountedOn)),
    ];
}

/// <summary>One step of a counter that an undo takes back.</summary>
public sealed record CountBack(string Counter, string SubjectCode, long Amount, DateOnly CountedOn);

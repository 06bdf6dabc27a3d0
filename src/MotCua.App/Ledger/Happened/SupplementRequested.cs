using MotCua.App.Dossiers;
using MotCua.App.Notices;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>Papers were asked for after receipt, all at once on slip 02; the clock stands still.</summary>
public sealed record SupplementRequested(int SlipNumber, int Papers, DossierState StateBefore) : LedgerEntry("supplement-requested.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    /// <summary>What became of the promise with this; null where nothing was open.</summary>
    public PromiseState? Decided { get; init; }

    /// <summary>1 for the first request, 2 where a leader asked once more.</summary>
    public int Time { get; init; } = 1;

    public string? ReasonHash { get; init; }

    public override IEnumerable<Notice> Tells() => [new Notice("supplement-wanted")];

    public override IEnumerable<Count> Counts() => [new("supplements-requested"), new("slips", Rules.Code.Of(SlipForm.Supplement02)), .. PromiseOutcome.Counts(Decided)];
}

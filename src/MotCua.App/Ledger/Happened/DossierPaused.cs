using MotCua.App.Dossiers;
using MotCua.App.Notices;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>The clock stands still until a financial duty is met.</summary>
public sealed record DossierPaused(DossierState StateBefore) : LedgerEntry("dossier-paused.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    /// <summary>What became of the promise with this; null where nothing was open.</summary>
    public PromiseState? Decided { get; init; }

    /// <summary>Proof of the notice that asks for the money.</summary>
    public string? ReasonHash { get; init; }

    public override IEnumerable<Notice> Tells() => [new Notice("duty-to-pay")];

    public override IEnumerable<Count> Counts() => [new("dossiers-paused"), .. PromiseOutcome.Counts(Decided)];
}

using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>The applicant wants the file back.</summary>
public sealed record WithdrawalRequested(DossierState StateBefore) : LedgerEntry("withdrawal-requested.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    /// <summary>What became of the promise with this; null where nothing was open.</summary>
    public PromiseState? Decided { get; init; }

    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("dossiers-withdrawn"), .. PromiseOutcome.Counts(Decided)];
}

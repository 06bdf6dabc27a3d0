using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>The financial duty was met: the clock goes on.</summary>
public sealed record DossierResumed(Holder Holder) : LedgerEntry("dossier-resumed.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Proof of the paper that says it was paid.</summary>
    public string? ReasonHash { get; init; }
}

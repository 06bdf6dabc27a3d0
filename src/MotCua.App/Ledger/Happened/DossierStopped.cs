using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file was stopped for good.</summary>
/// <param name="SlipNumber">Slip 05's number of the year.</param>
public sealed record DossierStopped(int SlipNumber, bool Withdrawn) : LedgerEntry("dossier-stopped.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    public PromiseState? Decided { get; init; }

    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("dossiers-stopped"), new("slips", Rules.Code.Of(SlipForm.Stop05)), .. PromiseOutcome.Counts(Decided)];
}

using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A dossier was sent back to a step that is to be done again.</summary>
public sealed record DossierSentBack(ProcessingStep ToStep, Holder Holder) : LedgerEntry("dossier-sent-back.1", Screens.Specialist | Screens.Signing | Screens.Seal | Screens.Day | Screens.Citizen)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("sent-back")];
}

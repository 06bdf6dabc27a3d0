using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file came back from another body.</summary>
public sealed record DossierReceivedBack(Holder To) : LedgerEntry("dossier-received-back.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    /// <summary>Proof of what was answered, kept beside the ledger.</summary>
    public string? NoteHash { get; init; }
}

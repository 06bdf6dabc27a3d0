using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A dossier was passed between counter and specialists.</summary>
public sealed record DossierForwarded(Holder From, Holder To) : LedgerEntry("dossier-forwarded.1", Screens.Counter | Screens.Specialist | Screens.Citizen)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? NoteHash { get; init; }

    /// <summary>Who in particular had it, for an undo.</summary>
    public long? HolderBefore { get; init; }
}

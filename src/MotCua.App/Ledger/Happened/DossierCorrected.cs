namespace MotCua.App.Ledger.Happened;

/// <summary>People or code of a dossier were put right.</summary>
public sealed record DossierCorrected(bool People, bool OfficialCode) : LedgerEntry("dossier-corrected.1", Screens.Counter | Screens.Specialist | Screens.Return)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }
}

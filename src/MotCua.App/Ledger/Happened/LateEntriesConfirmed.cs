namespace MotCua.App.Ledger.Happened;

/// <summary>A second person stands for what was entered late.</summary>
public sealed record LateEntriesConfirmed(long EmergencyId, int Entries, IReadOnlyList<int> SpoiledSheets) : LedgerEntry("late-entries-confirmed.1", Screens.Day)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }
}

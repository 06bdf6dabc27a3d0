namespace MotCua.App.Ledger.Happened;

/// <summary>A device was paired: it is signed in as this account until somebody ends it.</summary>
public sealed record DevicePaired(long PairingId, long AccountId) : LedgerEntry("device-paired.1");

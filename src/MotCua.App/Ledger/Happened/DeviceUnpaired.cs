namespace MotCua.App.Ledger.Happened;

/// <summary>A paired device was signed out for good.</summary>
public sealed record DeviceUnpaired(long PairingId, long AccountId) : LedgerEntry("device-unpaired.1");

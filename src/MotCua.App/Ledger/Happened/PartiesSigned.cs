namespace MotCua.App.Ledger.Happened;

/// <summary>The parties signed in front of the officer.</summary>
public sealed record PartiesSigned(int Parties) : LedgerEntry("parties-signed.1", Screens.Return | Screens.Citizen);

using MotCua.App.Offices;

namespace MotCua.App.Ledger.Happened;

/// <summary>A desk was set up.</summary>
public sealed record DeskRegistered(long DeskId, int DeskNumber, DeskKind DeskKind) : LedgerEntry("desk-registered.1");

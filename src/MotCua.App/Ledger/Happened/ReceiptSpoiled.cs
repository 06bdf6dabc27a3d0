namespace MotCua.App.Ledger.Happened;

/// <summary>A receipt that belongs to no fee note was noted as spoiled.</summary>
public sealed record ReceiptSpoiled(string Symbol, string Number) : LedgerEntry("receipt-spoiled.1", Screens.Day)
{
    public string? ReasonHash { get; init; }
}

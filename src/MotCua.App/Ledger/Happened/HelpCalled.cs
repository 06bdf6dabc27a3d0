namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody at a kiosk asked for a person.</summary>
public sealed record HelpCalled(long HelpId) : LedgerEntry("help-called.1", Screens.Counter);

namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody goes to whoever asked for help.</summary>
/// <param name="Seconds">How long it had been waited for.</param>
public sealed record HelpAnswered(long HelpId, int Seconds) : LedgerEntry("help-answered.1", Screens.Counter);

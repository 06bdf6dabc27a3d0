using MotCua.App.Days;

namespace MotCua.App.Ledger.Happened;

/// <summary>The office works on paper from a moment on, on sheets of these numbers.</summary>
public sealed record EmergencyDeclared(long EmergencyId, EmergencyCause Cause, DateTimeOffset BeganAt, int FirstSheet, int LastSheet)
    : LedgerEntry("emergency-declared.1", Screens.Day)
{
    public override IEnumerable<Count> Counts() => [new("emergencies", Rules.Code.Of(Cause))];
}

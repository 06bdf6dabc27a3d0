using MotCua.App.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Ledger.Happened;

/// <summary>What was asked for has come: the clock goes on, or the limit starts anew, as the procedure has it.</summary>
public sealed record SupplementReceived(int Papers, AfterSupplement Clock, Holder Holder) : LedgerEntry("supplement-received.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    public DateTimeOffset? DueAt { get; init; }
}

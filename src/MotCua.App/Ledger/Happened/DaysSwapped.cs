namespace MotCua.App.Ledger.Happened;

/// <summary>A working day was taken off and is repaid on a day off.</summary>
public sealed record DaysSwapped(long OffNoticeId, long MakeupNoticeId, DateOnly OffOn, DateOnly MakeupOn) : LedgerEntry("days-swapped.1", Screens.Citizen);

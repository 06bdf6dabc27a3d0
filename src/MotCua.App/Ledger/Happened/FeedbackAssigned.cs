namespace MotCua.App.Ledger.Happened;

/// <summary>A feedback got its owner and its day.</summary>
public sealed record FeedbackAssigned(long FeedbackId, long OwnerId, DateOnly DueOn) : LedgerEntry("feedback-assigned.1", Screens.Overview);

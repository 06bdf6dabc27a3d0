namespace MotCua.App.Ledger.Happened;

/// <summary>A feedback was answered.</summary>
/// <param name="IsLate">After the day it was due.</param>
public sealed record FeedbackAnswered(long FeedbackId, bool IsLate) : LedgerEntry("feedback-answered.1", Screens.Overview)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? WordingHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("feedbacks-answered")];
}

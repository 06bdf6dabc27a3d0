using MotCua.App.Notices;

namespace MotCua.App.Ledger.Happened;

/// <summary>An opinion or a complaint came in. What it is about, and which desk, stand only in its row: others than its owner read the ledger's sentences.</summary>
public sealed record FeedbackGiven(long FeedbackId, DateOnly DueOn) : LedgerEntry("feedback-given.1", Screens.Overview)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? WordingHash { get; init; }

    /// <summary>The office's phone for it is told; null where there is none.</summary>
    public bool? IsAlerted { get; init; }

    public override IEnumerable<Notice> Tells() => IsAlerted == true ? [new Notice(Notice.FeedbackAlert)] : [];

    public override IEnumerable<Count> Counts() => [new("feedbacks")];
}

using MotCua.App.Dossiers;
using MotCua.App.Notices;

namespace MotCua.App.Ledger.Happened;

/// <summary>A step on a result's way was taken: who has the dossier now, and whether its result is ready.</summary>
public abstract record StepTaken(string Kind) : LedgerEntry(Kind, Screens.Specialist | Screens.Signing | Screens.Seal | Screens.Return | Screens.Day | Screens.Citizen)
{
    public Holder Holder { get; init; }

    /// <summary>It was the last step before the hand-over.</summary>
    public bool IsReady { get; init; }

    /// <summary>What became of a plan's promise with this step; null when it decided nothing.</summary>
    public PromiseState? Decided { get; init; }

    public override IEnumerable<Notice> Tells() => IsReady ? [new Notice(Notice.ResultReady)] : [];

    public override IEnumerable<Count> Counts() => IsReady ? [new Count("results-ready"), .. PromiseOutcome.Counts(Decided)] : [];
}

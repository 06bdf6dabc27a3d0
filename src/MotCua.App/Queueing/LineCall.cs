using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>A call from a line (lượt mời), as an estimate needs it: which desk, from when until when.</summary>
/// <param name="Until">Null while it lasts.</param>
internal sealed record LineCall(long DeskId, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>The desk is paused now, so it does not count as open; of a moment that is over nobody knows it any more.</summary>
    public bool IsPaused { get; init; }

    private const int Recent = 20;

    /// <summary>A desk that has called nobody for so long is not counted as open.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(45);

    /// <param name="ahead">People who will be called before.</param>
    /// <param name="calls">The line's calls of the day until <paramref name="now"/>, the last first.</param>
    public static WaitEstimate Estimate(int ahead, IReadOnlyCollection<LineCall> calls, DateTimeOffset now)
    {
        var open = calls.Where(call => !call.IsPaused && (call.Until is null || now - call.Until < Quiet)).Select(call => call.DeskId).Distinct().Count();
        var minutes = calls.Where(call => call.Until is not null).Take(Recent).Select(call => (call.Until!.Value - call.From).TotalMinutes).ToList();
        return WaitEstimate.For(ahead, open, minutes);
    }
}

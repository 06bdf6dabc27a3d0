namespace MotCua.Rules.Queueing;

/// <summary>
/// Who is called next in a line (thứ tự mời): those back from hold first; then priority by rank and time of taking; after
/// three priority calls in a row one ordinary number; then ordinary numbers by time of taking. Who rejoins after a missed
/// call lets the next three calls pass, unless nobody else waits, and then has the old place again.
/// </summary>
/// <remarks>Our rule, to be confirmed by the office (chưa kiểm chứng); docs/decisions/0015-call-order.md.</remarks>
public static class CallOrder
{
    public const int PriorityCallsInARow = 3;
    public const int CallsLetPassAfterMissing = 3;

    /// <summary>The next call, or null when nobody waits.</summary>
    /// <param name="waiting">Everybody waiting in the line, in any order.</param>
    /// <param name="recent">
    /// The line's calls of today, in any order; the calls since the oldest rejoining and the last
    /// <see cref="PriorityCallsInARow"/> that were not from hold are enough.
    /// </param>
    public static NextCall? Next(IReadOnlyCollection<WaitingTicket> waiting, IReadOnlyCollection<RecentCall> recent)
    {
        if (waiting.Where(ticket => ticket.BackFromHold is not null).MinBy(ticket => (ticket.BackFromHold, ticket.TicketId)) is { } back)
        {
            return new(back, CallKind.FromHold, Reasons.BackFromHold);
        }

        var eligible = waiting.Where(ticket => HasLetPass(ticket, recent)).ToList();
        return eligible.Count > 0 ? InTurn(eligible, recent) : Rejoiner(waiting);
    }

    /// <summary>The whole line as it would be called if nothing changed: the first is <see cref="Next"/>.</summary>
    public static IReadOnlyList<NextCall> Foreseen(IReadOnlyCollection<WaitingTicket> waiting, IReadOnlyCollection<RecentCall> recent)
    {
        List<WaitingTicket> line = [.. waiting];
        List<RecentCall> calls = [.. recent];
        List<NextCall> foreseen = [];
        var sequence = calls.Select(call => call.Sequence).Concat(line.Select(ticket => ticket.Rejoined ?? 0)).DefaultIfEmpty().Max();
        while (Next(line, calls) is { } next)
        {
            foreseen.Add(next);
            line.Remove(next.Ticket);
            calls.Add(new(++sequence, next.Kind));
        }

        return foreseen;
    }

    private static bool HasLetPass(WaitingTicket ticket, IReadOnlyCollection<RecentCall> recent) =>
        ticket.Rejoined is not { } rejoined || recent.Count(call => call.Sequence > rejoined) >= CallsLetPassAfterMissing;

    private static NextCall InTurn(List<WaitingTicket> eligible, IReadOnlyCollection<RecentCall> recent)
    {
        var priority = eligible.Where(ticket => ticket.PriorityRank > 0).MinBy(ticket => (ticket.PriorityRank, ticket.TakenAt, ticket.TicketId));
        var ordinary = eligible.Where(ticket => ticket.PriorityRank == 0).MinBy(ticket => (ticket.TakenAt, ticket.TicketId));
        return (priority, ordinary) switch
        {
            (null, { } only) => new(only, CallKind.Ordinary, Reasons.InTurn),
            ({ } _, { } waited) when IsOrdinarysTurn(recent) => new(waited, CallKind.Ordinary, Reasons.OrdinaryAfterPriority),
            ({ } first, _) => new(first, CallKind.Priority, Reasons.Priority),
            _ => throw new InvalidOperationException("Nobody in the line has a rank of 0 or above."),
        };
    }

    private static bool IsOrdinarysTurn(IReadOnlyCollection<RecentCall> recent)
    {
        var last = recent.Where(call => call.Kind != CallKind.FromHold).OrderByDescending(call => call.Sequence).Take(PriorityCallsInARow).ToList();
        return last.Count == PriorityCallsInARow && last.TrueForAll(call => call.Kind == CallKind.Priority);
    }

    // Only people who missed a call are left: the one who came back first has waited longest for his turn.
    private static NextCall? Rejoiner(IReadOnlyCollection<WaitingTicket> waiting) =>
        waiting.MinBy(ticket => (ticket.Rejoined, ticket.TicketId)) is { } first
            ? new(first, first.PriorityRank > 0 ? CallKind.Priority : CallKind.Ordinary, Reasons.NobodyElse)
            : null;

    private static class Reasons
    {
        public static readonly ExplanationStep BackFromHold = ExplanationStep.Of("call-back-from-hold", "Mời tiếp người vừa được tạm giữ số.");
        public static readonly ExplanationStep Priority = ExplanationStep.Of("call-priority", "Mời người được ưu tiên.");
        public static readonly ExplanationStep InTurn = ExplanationStep.Of("call-in-turn", "Mời theo thứ tự lấy số.");
        public static readonly ExplanationStep NobodyElse = ExplanationStep.Of("call-nobody-else", "Mời lại người chưa có mặt lần trước, vì không còn ai khác đang chờ.");
        public static readonly ExplanationStep OrdinaryAfterPriority = ExplanationStep.Of(
            "call-ordinary-after-priority",
            "Đã mời liền {count} lượt ưu tiên, nay mời một lượt theo thứ tự lấy số.",
            ("count", PriorityCallsInARow));
    }
}

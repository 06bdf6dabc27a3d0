using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;

namespace MotCua.App.Reports;

/// <summary>
/// How right the estimates of a day were (độ lệch của thời gian chờ ước lượng): for each number that was called, the wait its holder was
/// told when taking it, worked out again from the line as it stood then, beside the wait that came. It reads one day.
/// </summary>
/// <param name="Numbers">In the order they were taken; those for whom nothing could be foretold are left out.</param>
public sealed record ForetoldWaits(IReadOnlyList<ForetoldWait> Numbers)
{
    /// <summary>Half of the estimates were off by no more than so many minutes; null on a day without any.</summary>
    public double? MedianOff => Numbers.Count == 0 ? null : Math.Round(WaitEstimate.Median(Numbers.Select(number => number.Off)), 1);

    /// <summary>Those for whom the estimate mattered: who is called within five minutes has hardly sat down.</summary>
    public IEnumerable<ForetoldWait> Long => Numbers.Where(number => number.Waited >= 5);

    /// <summary>Half of the long waits were off by no more than this share of themselves; null where nobody waited long.</summary>
    public double? ShareOff => Long.Any() ? WaitEstimate.Median(Long.Select(number => number.Off / number.Waited)) : null;

    /// <param name="terms">The order of priorities.</param>
    public static async Task<ForetoldWaits> OfAsync(IRows rows, OfficeTerms terms, int officeId, DateOnly day)
    {
        var calls = await rows.ListAsync(
            "select ticket_id, desk_id, lane, sequence, kind, called_at, ended_at from calls where office_id = $1 and day_on = $2 and (outcome is null or outcome <> 'undone') order by sequence",
            row => new Called(row.Long("ticket_id"), row.Code<Lane>("lane"), new RecentCall(row.Long("sequence"), row.Code<CallKind>("kind")), new LineCall(row.Long("desk_id"), row.Moment("called_at"), row.MomentOrNull("ended_at"))),
            officeId,
            day);
        var first = calls.GroupBy(call => call.TicketId).ToDictionary(call => call.Key, call => call.First());
        var tickets = await rows.ListAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and day_on = $2 order by ticket_id",
            Ticket.Table.Read,
            officeId,
            day);
        var taken = tickets.Where(ticket => first.ContainsKey(ticket.TicketId)).Select(ticket => new Taken(ticket, terms.RankOf(ticket.Priority), first[ticket.TicketId])).ToList();
        return new ForetoldWaits([.. taken.Select(one => Foretell(one, taken, calls)).OfType<ForetoldWait>()]);
    }

    private static ForetoldWait? Foretell(Taken one, List<Taken> taken, IReadOnlyList<Called> calls)
    {
        var (now, lane) = (one.Ticket.TakenAt, one.Called.Lane);
        var before = calls.Where(call => call.Lane == lane && call.Line.From <= now).ToList();
        var waiting = taken.Where(other => other.Called.Lane == lane && other.Ticket.TicketId <= one.Ticket.TicketId && other.Called.Line.From > now).Select(other => other.AsWaiting()).ToList();
        var ahead = CallOrder.Foreseen(waiting, [.. before.Select(call => call.Order)]).TakeWhile(next => next.Ticket.TicketId != one.Ticket.TicketId).Count();
        var known = before.Select(call => call.Line with { Until = call.Line.Until > now ? null : call.Line.Until }).Reverse().ToList();
        return LineCall.Estimate(ahead, known, now).Minutes is { } minutes
            ? new ForetoldWait(one.Ticket.VisitId, one.Ticket.Number, now, minutes, (one.Called.Line.From - now).TotalMinutes)
            : null;
    }

    private sealed record Called(long TicketId, Lane Lane, RecentCall Order, LineCall Line);

    private sealed record Taken(Ticket Ticket, int Rank, Called Called)
    {
        public WaitingTicket AsWaiting() => new() { TicketId = Ticket.TicketId, PriorityRank = Rank, TakenAt = Ticket.TakenAt };
    }
}

/// <param name="Foretold">Minutes, as the citizen was told.</param>
/// <param name="Waited">Minutes from taking the number to its first call.</param>
public sealed record ForetoldWait(long VisitId, string Number, DateTimeOffset TakenAt, int Foretold, double Waited)
{
    /// <summary>Minutes between both, whichever way.</summary>
    public double Off => Math.Abs(Foretold - Waited);
}

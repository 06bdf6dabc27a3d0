using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Everyone waiting today, and the calls so far, as the order of calling needs them.</summary>
public sealed record WaitingLine(IReadOnlyList<Ticket> Tickets, IReadOnlyList<RecentCall> Calls, OfficeTerms Terms)
{
    /// <param name="lanes">The lines the desk serves; tickets transferred to another desk are not among them.</param>
    public static async Task<WaitingLine> ReadAsync(IRows rows, OfficeTerms terms, (int OfficeId, DateOnly Day) where, IReadOnlyCollection<Lane> lanes, long? deskId)
    {
        var tickets = await rows.ListAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and day_on = $2 and state = 'waiting' order by ticket_id",
            Ticket.Table.Read,
            where.OfficeId,
            where.Day);
        var calls = await rows.ListAsync(
            "select lane, sequence, kind from calls where office_id = $1 and day_on = $2 and (outcome is null or outcome <> 'undone') order by sequence",
            row => (Lane: row.Code<Lane>("lane"), Call: new RecentCall(row.Long("sequence"), row.Code<CallKind>("kind"))),
            where.OfficeId,
            where.Day);
        return new WaitingLine(
            [.. tickets.Where(ticket => lanes.Contains(ticket.Lane) && (ticket.DeskId is null || ticket.DeskId == deskId))],
            [.. calls.Where(call => lanes.Contains(call.Lane)).Select(call => call.Call)],
            terms);
    }

    /// <summary>How many wait today, in whichever line.</summary>
    public static async Task<long> CountAsync(IRows rows, int officeId, DateOnly day) => (await rows.ListAsync(
        "select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting'", row => row.Long("number"), officeId, day))[0];

    public NextCall? Next() => CallOrder.Next([.. Tickets.Select(Waiting)], Calls);

    /// <summary>The whole line as it would be called if nothing changed.</summary>
    public IReadOnlyList<(Ticket Ticket, NextCall Call)> Foreseen() =>
        [.. CallOrder.Foreseen([.. Tickets.Select(Waiting)], Calls).Select(call => (Tickets.Single(ticket => ticket.TicketId == call.Ticket.TicketId), call))];

    private WaitingTicket Waiting(Ticket ticket) => new()
    {
        TicketId = ticket.TicketId,
        PriorityRank = Terms.RankOf(ticket.Priority),
        TakenAt = ticket.TakenAt,
        BackFromHold = ticket.BackFromHold,
        Rejoined = ticket.Rejoined,
    };
}

using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>How things stand for one number of today (tình trạng của một số): who is before it, how long that will take, where it is called. Nothing of a person.</summary>
/// <param name="Ahead">How many are called before it; null unless it waits.</param>
/// <param name="CalledTo">The desk it is called to now.</param>
public sealed record TicketWait(Ticket Ticket, int? Ahead, WaitEstimate? Estimate, int? CalledTo)
{
    /// <summary>Null where no such number was taken today.</summary>
    public static async Task<TicketWait?> FindAsync(OfficeRead read, OfficeTerms terms, (int OfficeId, DateTimeOffset Now) at, TicketNumber number)
    {
        var today = DateOnly.FromDateTime(at.Now.DateTime);
        var ticket = await read.FirstAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and day_on = $2 and prefix = $3 and ordinal = $4",
            Ticket.Table.Read,
            at.OfficeId,
            today,
            number.Line.ToString(),
            number.Ordinal);
        if (ticket is null)
        {
            return null;
        }

        if (ticket.State != TicketState.Waiting)
        {
            return new TicketWait(ticket, null, null, await DeskOfAsync(read, ticket));
        }

        var ahead = await ticket.AheadAsync(read, terms);
        var calls = await read.ListAsync(
            """
            select call.desk_id, call.called_at, call.ended_at, desk.paused_at
            from calls call
            join desks desk on desk.office_id = call.office_id and desk.desk_id = call.desk_id
            where call.office_id = $1 and call.day_on = $2 and call.lane = $3
            order by call.sequence desc
            """,
            row => new LineCall(row.Long("desk_id"), row.Moment("called_at"), row.MomentOrNull("ended_at")) { IsPaused = row.MomentOrNull("paused_at")?.Day() == today },
            at.OfficeId,
            today,
            ticket.Lane);
        return new TicketWait(ticket, ahead, LineCall.Estimate(ahead, calls, at.Now), null);
    }

    private static async Task<int?> DeskOfAsync(OfficeRead read, Ticket ticket) => (await read.ListAsync(
        """
        select desk.number from calls call join desks desk on desk.office_id = call.office_id and desk.desk_id = call.desk_id
        where call.office_id = $1 and call.ticket_id = $2 and call.ended_at is null
        """,
        row => row.Int("number"),
        ticket.OfficeId,
        ticket.TicketId)) is [var desk] ? desk : null;
}

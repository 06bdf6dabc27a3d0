using MotCua.App.Data;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>What the board shows (bảng gọi số): numbers only, who is called where, whose result is ready, how many wait.</summary>
/// <param name="Calling">The latest calls that still last, newest first, at most four.</param>
/// <param name="Ready">Numbers of today whose result lies at the return desk, in the order it came there.</param>
public sealed record BoardState(IReadOnlyList<CalledNumber> Calling, IReadOnlyList<string> Ready, long Waiting)
{
    public static async Task<BoardState> ReadAsync(IRows rows, int officeId, DateOnly day)
    {
        var calling = await rows.ListAsync(
            """
            select ticket.prefix, ticket.ordinal, desk.number as desk_number, call.lane, call.rung, call.last_sequence
            from calls call
            join tickets ticket on ticket.office_id = call.office_id and ticket.ticket_id = call.ticket_id
            join desks desk on desk.office_id = call.office_id and desk.desk_id = call.desk_id
            where call.office_id = $1 and call.day_on = $2 and call.ended_at is null
            order by call.last_sequence desc
            limit 4
            """,
            row => new CalledNumber(Number(row), row.Int("desk_number"), row.Code<Lane>("lane"), row.Int("rung"), row.Long("last_sequence")),
            officeId,
            day);
        var ready = await rows.ListAsync(
            """
            select ticket.prefix, ticket.ordinal
            from dossiers dossier
            join tickets ticket on ticket.office_id = dossier.office_id and ticket.visit_id = dossier.visit_id
            where dossier.office_id = $1 and dossier.holder = 'return-desk' and dossier.closed_at is null and ticket.day_on = $2
            order by dossier.ready_at, dossier.dossier_id
            """,
            Number,
            officeId,
            day);
        var waiting = await rows.ListAsync(
            "select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting'", row => row.Long("number"), officeId, day);
        return new BoardState(calling, [.. ready.Distinct(StringComparer.Ordinal)], waiting[0]);
    }

    private static string Number(Row row) => TicketNumber.Of(row.Text("prefix")[0], row.Int("ordinal")).ToString();
}

/// <summary>A number that is called to a desk now (số đang mời).</summary>
/// <param name="Rung">How often it was called: more than once is shown as a repeated call.</param>
/// <param name="Sequence">Place of the latest call in the ledger: a board that has shown this one does not announce it again.</param>
public sealed record CalledNumber(string Number, int Desk, Lane Lane, int Rung, long Sequence);

using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules.Queueing;

namespace MotCua.App.Reports;

/// <summary>A desk at this moment (quầy lúc này).</summary>
/// <param name="Who">Whoever made the call that lasts, else whoever is signed in there; null when the desk is empty.</param>
public sealed record DeskNow(int Number, string Name, string? Who)
{
    public string? Serving { get; init; }

    /// <summary>When the present visit was called.</summary>
    public DateTimeOffset? CalledAt { get; init; }

    /// <summary>Every desk in use, by number.</summary>
    /// <param name="now">Of the clock by which sign-ins run.</param>
    public static async Task<IReadOnlyList<DeskNow>> ListAsync(IRows rows, int officeId, DateTimeOffset now)
    {
        var sitting = await rows.ListAsync(
            """
            select entered.desk_id, account.display_name
            from sign_ins entered
            join accounts account on account.office_id = entered.office_id and account.account_id = entered.account_id and account.kind = 'person'
            where entered.office_id = $1 and entered.desk_id is not null and entered.ends_at > $2 and entered.is_half = $3 and entered.seen_at > $4
            order by entered.seen_at desc, account.account_id
            """,
            row => (DeskId: row.Long("desk_id"), Name: row.Text("display_name")),
            officeId,
            now,
            false,
            now - SignIns.Idle);
        var latest = sitting.DistinctBy(seat => seat.DeskId).ToDictionary(seat => seat.DeskId, seat => seat.Name);
        return await rows.ListAsync(
            """
            select desk.desk_id, desk.number, desk.name, ticket.prefix, ticket.ordinal, call.called_at, caller.display_name
            from desks desk
            left join calls call on call.office_id = desk.office_id and call.desk_id = desk.desk_id and call.ended_at is null
            left join tickets ticket on ticket.office_id = call.office_id and ticket.ticket_id = call.ticket_id
            left join ledger_entries line on line.office_id = call.office_id and line.sequence = call.sequence
            left join accounts caller on caller.office_id = line.office_id and caller.account_id = line.actor_id
            where desk.office_id = $1 and desk.closed_on is null
            order by desk.number
            """,
            row => new DeskNow(row.Int("number"), row.Text("name"), row.TextOrNull("display_name") ?? latest.GetValueOrDefault(row.Long("desk_id")))
            {
                Serving = row.TextOrNull("prefix") is { } prefix ? TicketNumber.Of(prefix[0], row.Int("ordinal")).ToString() : null,
                CalledAt = row.MomentOrNull("called_at"),
            },
            officeId);
    }
}

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Feedbacks;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Reports;

/// <summary>How the office stands at this moment, for whoever leads it (toàn cảnh): what waits and how long, and who sits where. Read from indexes of what is open, never from what is over.</summary>
public sealed record Overview
{
    public required DateTimeOffset At { get; init; }
    public required HeapCount Waiting { get; init; }
    public required IReadOnlyDictionary<OverviewHeap, HeapCount> Files { get; init; }
    public required (long Open, long Overdue) Feedbacks { get; init; }

    /// <summary>Every desk in use, by number.</summary>
    public required IReadOnlyList<DeskNow> Desks { get; init; }

    /// <summary>Who can sign now; nobody when 0.</summary>
    public required int SignersPresent { get; init; }

    public int MinutesSince(DateTimeOffset? since) => since is { } began ? (int)(At - began).TotalMinutes : 0;

    public static async Task<Overview> ReadAsync(IRows rows, Actor reader, DateTimeOffset now)
    {
        var codes = await OverviewFiles.CodesToSignAsync(rows, reader.OfficeId, reader.AccountId, now.Day());
        var files = new Dictionary<OverviewHeap, HeapCount>();
        foreach (var heap in Enum.GetValues<OverviewHeap>())
        {
            files[heap] = await OverviewFiles.Of(heap, reader.OfficeId, now, codes).CountAsync(rows);
        }

        return new Overview
        {
            At = now,
            Waiting = await WaitingAsync(rows, reader.OfficeId, now.Day()),
            Files = files,
            Feedbacks = await FeedbackList.CountAsync(rows, reader, now.Day()),
            Desks = await DesksAsync(rows, reader.OfficeId, now),
            SignersPresent = await SignersToday.PresentAsync(rows, (reader.OfficeId, now.Day(), now)),
        };
    }

    private static async Task<HeapCount> WaitingAsync(IRows rows, int officeId, DateOnly day) => (await rows.ListAsync(
        "select count(*) as number, min(taken_at) as first_at from tickets where office_id = $1 and day_on = $2 and state = 'waiting'",
        row => new HeapCount(row.Long("number"), row.MomentOrNull("first_at")),
        officeId,
        day))[0];

    private static async Task<IReadOnlyList<DeskNow>> DesksAsync(IRows rows, int officeId, DateTimeOffset now)
    {
        var sitting = await rows.ListAsync(
            """
            select entered.desk_id, account.display_name
            from sign_ins entered
            join accounts account on account.office_id = entered.office_id and account.account_id = entered.account_id and account.kind = 'person'
            where entered.office_id = $1 and entered.desk_id is not null and entered.ends_at > $2
            order by entered.seen_at desc, account.account_id
            """,
            row => (DeskId: row.Long("desk_id"), Name: row.Text("display_name")),
            officeId,
            now);
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

/// <summary>A desk at this moment (quầy lúc này).</summary>
/// <param name="Who">Whoever made the call that lasts, else whoever is signed in there; null when the desk is empty.</param>
public sealed record DeskNow(int Number, string Name, string? Who)
{
    public string? Serving { get; init; }

    /// <summary>When the present visit was called.</summary>
    public DateTimeOffset? CalledAt { get; init; }
}

using MotCua.App.Data;
using MotCua.App.Voices;
using MotCua.Rules.Queueing;
using MotCua.Rules.Voices;

namespace MotCua.App.Queueing;

/// <summary>What the board shows (bảng gọi số): numbers only, who is called where, whose result is ready, how many wait.</summary>
/// <param name="Calling">The latest calls that still last, newest first, at most four.</param>
/// <param name="Ready">Numbers of today whose result lies at the return desk, in the order it came there.</param>
public sealed record BoardState(IReadOnlyList<CalledNumber> Calling, IReadOnlyList<string> Ready, long Waiting)
{
    /// <summary>The line of the ledger that last changed how the boards speak; a board that knows another asks anew.</summary>
    public long Voice { get; init; }

    public static async Task<BoardState> ReadAsync(IRows rows, int officeId, DateOnly day)
    {
        var voice = await VoiceSetting.ReadAsync(rows, officeId);
        var calling = await rows.ListAsync(
            """
            select ticket.prefix, ticket.ordinal, desk.number as desk_number, call.lane, call.rung, call.last_sequence, line.happened_at
            from calls call
            join tickets ticket on ticket.office_id = call.office_id and ticket.ticket_id = call.ticket_id
            join desks desk on desk.office_id = call.office_id and desk.desk_id = call.desk_id
            join ledger_entries line on line.office_id = call.office_id and line.sequence = call.last_sequence
            where call.office_id = $1 and call.day_on = $2 and call.ended_at is null
            order by call.last_sequence desc
            limit 4
            """,
            row => Called(row, voice.Words),
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
            row => Number(row).ToString(),
            officeId,
            day);
        var waiting = await WaitingLine.CountAsync(rows, officeId, day);
        var changed = await rows.ListAsync("select max(last_sequence) as number from voice_clips where office_id = $1", row => row.LongOrNull("number") ?? 0, officeId);
        return new BoardState(calling, [.. ready.Distinct(StringComparer.Ordinal)], waiting) { Voice = Math.Max(voice.LastSequence, changed[0]) };
    }

    private static CalledNumber Called(Row row, RegionWords words)
    {
        var (number, desk, lane) = (Number(row), row.Int("desk_number"), row.Code<Lane>("lane"));
        return new CalledNumber(number.ToString(), desk, lane, row.Int("rung"), row.Long("last_sequence"))
        {
            CalledAt = row.Moment("happened_at"),
            Clips = SpokenCall.Of(number, desk, lane == Lane.Return, words),
        };
    }

    private static TicketNumber Number(Row row) => TicketNumber.Of(row.Text("prefix")[0], row.Int("ordinal"));
}

/// <summary>A number that is called to a desk now (số đang mời).</summary>
/// <param name="Rung">How often it was called: more than once is shown as a repeated call.</param>
/// <param name="Sequence">Place of the latest call in the ledger: a board that has shown this one does not announce it again.</param>
public sealed record CalledNumber(string Number, int Desk, Lane Lane, int Rung, long Sequence)
{
    /// <summary>When it was called, or called again; what is long past is not announced any more.</summary>
    public DateTimeOffset CalledAt { get; init; }

    /// <summary>How it is said; empty is only chimed.</summary>
    public IReadOnlyList<Clip> Clips { get; init; } = [];
}

using MotCua.App.Data;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>One call of a ticket to a desk, from the call to its end (lượt mời): waiting and serving times are computed from these intervals.</summary>
public sealed record Call : IRow<Call>
{
    public required int OfficeId { get; init; }
    public required long CallId { get; init; }
    public required long TicketId { get; init; }
    public required long DeskId { get; init; }
    public required DateOnly DayOn { get; init; }
    public required Lane Lane { get; init; }
    public required CallKind Kind { get; init; }
    public required string Reason { get; init; }
    public required long Sequence { get; init; }
    public required DateTimeOffset CalledAt { get; init; }
    public required int Rung { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public CallOutcome? Outcome { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Call> Table { get; } = new(
        "calls",
        ["office_id", "call_id"],
        [
            ("office_id", call => call.OfficeId),
            ("call_id", call => call.CallId),
            ("ticket_id", call => call.TicketId),
            ("desk_id", call => call.DeskId),
            ("day_on", call => call.DayOn),
            ("lane", call => call.Lane),
            ("kind", call => call.Kind),
            ("reason", call => call.Reason),
            ("sequence", call => call.Sequence),
            ("called_at", call => call.CalledAt),
            ("rung", call => call.Rung),
            ("ended_at", call => call.EndedAt),
            ("outcome", call => call.Outcome),
            ("last_sequence", call => call.LastSequence),
        ],
        row => new Call
        {
            OfficeId = row.Int("office_id"),
            CallId = row.Long("call_id"),
            TicketId = row.Long("ticket_id"),
            DeskId = row.Long("desk_id"),
            DayOn = row.Day("day_on"),
            Lane = row.Code<Lane>("lane"),
            Kind = row.Code<CallKind>("kind"),
            Reason = row.Text("reason"),
            Sequence = row.Long("sequence"),
            CalledAt = row.Moment("called_at"),
            Rung = row.Int("rung"),
            EndedAt = row.MomentOrNull("ended_at"),
            Outcome = row.CodeOrNull<CallOutcome>("outcome"),
            LastSequence = row.Long("last_sequence"),
        });
}

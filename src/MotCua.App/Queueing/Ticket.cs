using MotCua.App.Data;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>A place in the queue (số thứ tự): its number belongs to the day and is never given twice.</summary>
public sealed record Ticket : IRow<Ticket>
{
    public required int OfficeId { get; init; }
    public required long TicketId { get; init; }
    public required long VisitId { get; init; }
    public required DateOnly DayOn { get; init; }
    public required string Prefix { get; init; }
    public required int Ordinal { get; init; }
    public required string Priority { get; init; }
    public required DateTimeOffset TakenAt { get; init; }
    public required TicketState State { get; init; }
    public required Lane Lane { get; init; }
    public required int People { get; init; }
    public long? DeskId { get; init; }
    public long? BackFromHold { get; init; }
    public long? Rejoined { get; init; }
    public required long LastSequence { get; init; }

    /// <summary>As it is printed and called: <c>A007</c>; grows beyond three digits.</summary>
    public string Number => TicketNumber.Of(Prefix[0], Ordinal).ToString();

    public static Table<Ticket> Table { get; } = new(
        "tickets",
        ["office_id", "ticket_id"],
        [
            ("office_id", ticket => ticket.OfficeId),
            ("ticket_id", ticket => ticket.TicketId),
            ("visit_id", ticket => ticket.VisitId),
            ("day_on", ticket => ticket.DayOn),
            ("prefix", ticket => ticket.Prefix),
            ("ordinal", ticket => ticket.Ordinal),
            ("priority", ticket => ticket.Priority),
            ("taken_at", ticket => ticket.TakenAt),
            ("state", ticket => ticket.State),
            ("lane", ticket => ticket.Lane),
            ("people", ticket => ticket.People),
            ("desk_id", ticket => ticket.DeskId),
            ("back_from_hold", ticket => ticket.BackFromHold),
            ("rejoined", ticket => ticket.Rejoined),
            ("last_sequence", ticket => ticket.LastSequence),
        ],
        row => new Ticket
        {
            OfficeId = row.Int("office_id"),
            TicketId = row.Long("ticket_id"),
            VisitId = row.Long("visit_id"),
            DayOn = row.Day("day_on"),
            Prefix = row.Text("prefix"),
            Ordinal = row.Int("ordinal"),
            Priority = row.Text("priority"),
            TakenAt = row.Moment("taken_at"),
            State = row.Code<TicketState>("state"),
            Lane = row.Code<Lane>("lane"),
            People = row.Int("people"),
            DeskId = row.LongOrNull("desk_id"),
            BackFromHold = row.LongOrNull("back_from_hold"),
            Rejoined = row.LongOrNull("rejoined"),
            LastSequence = row.Long("last_sequence"),
        });
}

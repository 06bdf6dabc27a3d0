using System.Globalization;
using MotCua.App.Data;

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
    public required long LastSequence { get; init; }

    /// <summary>As it is printed and called: <c>A007</c>; grows beyond three digits.</summary>
    public string Number => Prefix + Ordinal.ToString("000", CultureInfo.InvariantCulture);

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
            LastSequence = row.Long("last_sequence"),
        });
}

/// <summary>Where a ticket stands (trạng thái số thứ tự).</summary>
public enum TicketState
{
    Waiting,
    Called,
    Held,
    Missed,
    Left,
    Finished,
    Void,
}

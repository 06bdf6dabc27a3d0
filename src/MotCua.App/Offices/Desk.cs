using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>A place where people are served (quầy), with the number the board calls.</summary>
public sealed record Desk : IRow<Desk>
{
    public required int OfficeId { get; init; }
    public required long DeskId { get; init; }
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required DeskKind Kind { get; init; }
    public required DateOnly OpenFromOn { get; init; }
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Since when it calls nobody; what is of another day counts no longer.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    public required long LastSequence { get; init; }

    public bool IsPausedOn(DateOnly day) => PausedAt?.Day() == day;

    /// <summary>For an act of that moment, which may be written down later: what came before the pause it does not hinder.</summary>
    public bool IsPausedAt(DateTimeOffset moment) => IsPausedOn(moment.Day()) && PausedAt <= moment;

    public static Table<Desk> Table { get; } = new(
        "desks",
        ["office_id", "desk_id"],
        [
            ("office_id", desk => desk.OfficeId),
            ("desk_id", desk => desk.DeskId),
            ("number", desk => desk.Number),
            ("name", desk => desk.Name),
            ("kind", desk => desk.Kind),
            ("open_from_on", desk => desk.OpenFromOn),
            ("closed_on", desk => desk.ClosedOn),
            ("last_sequence", desk => desk.LastSequence),
            ("paused_at", desk => desk.PausedAt),
        ],
        row => new Desk
        {
            OfficeId = row.Int("office_id"),
            DeskId = row.Long("desk_id"),
            Number = row.Int("number"),
            Name = row.Text("name"),
            Kind = row.Code<DeskKind>("kind"),
            OpenFromOn = row.Day("open_from_on"),
            ClosedOn = row.DayOrNull("closed_on"),
            PausedAt = row.MomentOrNull("paused_at"),
            LastSequence = row.Long("last_sequence"),
        });
}

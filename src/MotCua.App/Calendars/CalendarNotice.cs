using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>A day the office has made special by a document (ngày đặc biệt): closure, short day, reception only, swap.</summary>
public sealed record CalendarNotice : IRow<CalendarNotice>
{
    public required int OfficeId { get; init; }
    public required long NoticeId { get; init; }
    public required DateOnly DayOn { get; init; }
    public required CalendarDayKind Kind { get; init; }
    public required string Name { get; init; }
    public required string Document { get; init; }
    public required string Sessions { get; init; }
    public DateOnly? SwappedWithOn { get; init; }

    /// <summary>The line of the ledger that announced it; both days of a swap share it.</summary>
    public required long AnnouncedSequence { get; init; }

    /// <summary>Null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
    public required long LastSequence { get; init; }

    public CalendarDay ToDay() => new(DayOn, Kind, Sentence.Of("{name}", ("name", Name)), new LegalBasis(Document), Confirmed: true)
    {
        Sessions = SessionText.Read(Sessions),
        SwappedWith = SwappedWithOn,
    };

    public static Table<CalendarNotice> Table { get; } = new(
        "calendar_notices",
        ["office_id", "notice_id"],
        [
            ("office_id", notice => notice.OfficeId),
            ("notice_id", notice => notice.NoticeId),
            ("day_on", notice => notice.DayOn),
            ("kind", notice => notice.Kind),
            ("name", notice => notice.Name),
            ("document", notice => notice.Document),
            ("sessions", notice => notice.Sessions),
            ("swapped_with_on", notice => notice.SwappedWithOn),
            ("last_sequence", notice => notice.LastSequence),
            ("announced_sequence", notice => notice.AnnouncedSequence),
            ("withdrawn_at", notice => notice.WithdrawnAt),
        ],
        row => new CalendarNotice
        {
            OfficeId = row.Int("office_id"),
            NoticeId = row.Long("notice_id"),
            DayOn = row.Day("day_on"),
            Kind = row.Code<CalendarDayKind>("kind"),
            Name = row.Text("name"),
            Document = row.Text("document"),
            Sessions = row.Text("sessions"),
            SwappedWithOn = row.DayOrNull("swapped_with_on"),
            LastSequence = row.Long("last_sequence"),
            AnnouncedSequence = row.Long("announced_sequence"),
            WithdrawnAt = row.MomentOrNull("withdrawn_at"),
        });
}

using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>The week the office works by from a day on (tuần làm việc); earlier days keep the week they had.</summary>
public sealed record OfficeWeek : IRow<OfficeWeek>
{
    public required int OfficeId { get; init; }
    public required long WeekId { get; init; }
    public required DateOnly FromOn { get; init; }

    /// <summary>As <see cref="WeekText"/> writes it.</summary>
    public required string Week { get; init; }
    public string? Document { get; init; }
    public required long LastSequence { get; init; }

    public HoursFrom ToHours() => new(FromOn, WeekText.Read(Week));

    public static Table<OfficeWeek> Table { get; } = new(
        "office_hours",
        ["office_id", "week_id"],
        [
            ("office_id", week => week.OfficeId),
            ("week_id", week => week.WeekId),
            ("from_on", week => week.FromOn),
            ("week", week => week.Week),
            ("document", week => week.Document),
            ("last_sequence", week => week.LastSequence),
        ],
        row => new OfficeWeek
        {
            OfficeId = row.Int("office_id"),
            WeekId = row.Long("week_id"),
            FromOn = row.Day("from_on"),
            Week = row.Text("week"),
            Document = row.TextOrNull("document"),
            LastSequence = row.Long("last_sequence"),
        });
}

/// <summary>A week as a row keeps it: <c>monday 07:00-11:30,13:30-17:00;tuesday …</c>; a day left out is closed.</summary>
public static class WeekText
{
    /// <summary>What an act has checked before it was stored.</summary>
    public static OfficeHours Read(string text)
    {
        var week = text.Split(';').Select(day => day.Split(' ')).ToDictionary(day => Code.Parse<DayOfWeek>(day[0]), day => SessionText.Read(day[1]));
        return OfficeHours.Of(week).IsGranted(out var hours, out var refusal) ? hours : throw new InvalidDataException(refusal.ToString());
    }

    public static string Write(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OfficeSession>> week) =>
        string.Join(';', from day in week where day.Value.Count > 0 orderby day.Key select $"{Code.Of(day.Key)} {SessionText.Write(day.Value)}");
}

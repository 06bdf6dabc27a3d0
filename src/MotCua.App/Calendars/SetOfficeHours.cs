using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>Sets the sessions of each weekday from tomorrow or a later day on (đặt giờ làm việc); days before keep the week they had.</summary>
public sealed class SetOfficeHours : IAct<SetOfficeHoursInput, OfficeHoursSet>
{
    public Task<Verdict<OfficeHoursSet>> RunAsync(OfficeWrite office, SetOfficeHoursInput input, Actor actor) => Task.FromResult(Set(office, input));

    private static Verdict<OfficeHoursSet> Set(OfficeWrite office, SetOfficeHoursInput input)
    {
        var tomorrow = office.Today.AddDays(1);
        var from = input.FromOn ?? tomorrow;
        if (from < tomorrow)
        {
            return CalendarRefusals.HoursFromPast(tomorrow);
        }

        if (input.Document?.Length > CalendarRefusals.LongestDocument)
        {
            return CalendarRefusals.DocumentTooLong();
        }

        if (!WeekOf(input.Week).IsGranted(out var week, out var refusal) || !OfficeHours.Of(week).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        var row = new OfficeWeek
        {
            OfficeId = office.OfficeId,
            WeekId = office.NextId(Series.OfficeWeek),
            FromOn = from,
            Week = WeekText.Write(week),
            Document = string.IsNullOrWhiteSpace(input.Document) ? null : input.Document.Trim().Normalize(),
            LastSequence = office.Sequence,
        };
        office.Insert(row);
        office.RaiseRevision();
        var set = new OfficeHoursSet(row.WeekId, from);
        office.Record(set);
        return set;
    }

    private static Verdict<Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>>> WeekOf(IReadOnlyList<WeekdayHours> days)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>>();
        foreach (var day in days)
        {
            if (!SessionText.Parse(day.Sessions).IsGranted(out var sessions, out var refusal))
            {
                return refusal;
            }

            if (!week.TryAdd(day.Weekday, sessions))
            {
                return CalendarRefusals.WeekdayTwice(DayNames.Of(day.Weekday));
            }
        }

        return week;
    }
}

public sealed record SetOfficeHoursInput
{
    /// <summary>A day left out is closed.</summary>
    public required IReadOnlyList<WeekdayHours> Week { get; init; }

    /// <summary>Tomorrow when left out.</summary>
    public DateOnly? FromOn { get; init; }
    public string? Document { get; init; }
}

/// <summary>When one weekday is worked (giờ làm việc của một thứ).</summary>
/// <param name="Sessions">As <c>07:00-11:30,13:30-17:00</c>; empty is closed.</param>
public sealed record WeekdayHours(DayOfWeek Weekday, string Sessions);

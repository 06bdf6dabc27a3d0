using MotCua.Rules.Calendars;

namespace MotCua.Rules.Tests.Law;

/// <summary>What an office enters in its calendar, as the tables write it: <c>short_day 2026-11-27 07:00-11:30</c>.</summary>
public static class OfficeDays
{
    private static readonly LegalBasis Document = new("QĐ 01/QĐ-UBND");

    public static WorkingCalendar Calendar(string? written) => new(OfficeHours.Default, written is null ? [] : [DayFrom(written.Split(' '))]);

    private static CalendarDay DayFrom(string[] parts)
    {
        var on = Reading.DayFrom(parts[1]);
        return parts[0] switch
        {
            "closure" => CalendarDay.Closure(on, "Sửa trụ sở", Document),
            "short_day" => CalendarDay.ShortDay(on, [.. parts[2..].Select(Session)], "Họp toàn xã", Document),
            "reception_only" => CalendarDay.ReceptionOnly(on, [.. parts[2..].Select(Session)], "Tiếp nhận sáng thứ Bảy", Document),
            var other => throw new FormatException(other),
        };
    }

    private static OfficeSession Session(string text)
    {
        var times = text.Split('-').Select(time => TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new(times[0], times[1]);
    }
}

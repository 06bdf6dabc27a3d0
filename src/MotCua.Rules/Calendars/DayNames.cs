namespace MotCua.Rules.Calendars;

/// <summary>The days of the week as people say them (thứ trong tuần).</summary>
public static class DayNames
{
    public static Sentence Of(DayOfWeek day) => Sentence.Of(day switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    });

    /// <summary>Day of the week and date: <c>thứ Ba 24/11/2026</c>.</summary>
    public static Sentence WithDate(DateOnly on) => Sentence.Of("{weekday} {on}", ("weekday", Of(on.DayOfWeek)), ("on", on));
}

namespace MotCua.Rules.Calendars;

/// <summary>Why a day is not an ordinary one (loại ngày).</summary>
public enum CalendarDayKind
{
    /// <summary>Public holiday by law (ngày lễ, tết).</summary>
    Holiday,

    /// <summary>Day off for a holiday that fell on a weekend (nghỉ bù).</summary>
    Substitute,

    /// <summary>Working day off, repaid on a weekend (nghỉ hoán đổi).</summary>
    SwapOff,

    /// <summary>Weekend worked to repay a swapped day (làm bù). A working day in every respect.</summary>
    MakeupWork,

    /// <summary>The office is shut by its own document (đóng cửa). Not a working day.</summary>
    Closure,

    /// <summary>Working day with other, usually shorter, sessions (ngày làm việc rút ngắn).</summary>
    ShortDay,

    /// <summary>Day off on which people are received all the same (chỉ tiếp nhận). Not a working day for deadlines.</summary>
    ReceptionOnly,
}

/// <summary>The stable codes of <see cref="CalendarDayKind"/>, in snake_case as <c>explain calendar</c> prints them, and so stored too.</summary>
public static class CalendarDayKinds
{
    private static readonly IReadOnlyDictionary<CalendarDayKind, string> Codes = new Dictionary<CalendarDayKind, string>
    {
        [CalendarDayKind.Holiday] = "holiday",
        [CalendarDayKind.Substitute] = "substitute",
        [CalendarDayKind.SwapOff] = "swap_off",
        [CalendarDayKind.MakeupWork] = "makeup_work",
        [CalendarDayKind.Closure] = "closure",
        [CalendarDayKind.ShortDay] = "short_day",
        [CalendarDayKind.ReceptionOnly] = "reception_only",
    };

    public static string Code(this CalendarDayKind kind) => Codes[kind];

    public static bool TryParse(string? code, out CalendarDayKind kind)
    {
        kind = Codes.FirstOrDefault(entry => entry.Value == code).Key;
        return Codes[kind] == code;
    }

    /// <summary>Whether a day of this kind is worked and counted.</summary>
    public static bool IsWorked(this CalendarDayKind kind) => kind is CalendarDayKind.MakeupWork or CalendarDayKind.ShortDay;
}

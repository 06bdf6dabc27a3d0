using System.Globalization;
using System.Runtime.InteropServices;

namespace MotCua.Rules.Deadlines;

/// <summary>What a limit is counted in (đơn vị thời hạn).</summary>
public enum TimeUnit
{
    /// <summary>Ngày làm việc.</summary>
    WorkingDays,

    /// <summary>Giờ làm việc, counted as sixty working minutes each.</summary>
    WorkingHours,

    /// <summary>Ngày theo lịch.</summary>
    CalendarDays,
}

/// <summary>
/// How long the law gives (thời hạn giải quyết): <c>3wd</c>, <c>2wh</c>, <c>15cd</c>, or <c>same-day</c>, which is <c>0wd</c>.
/// At most <see cref="Longest"/> units; nothing shorter than one, except the same day.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimeLimit
{
    public const int Longest = 999;

    private static readonly (string Code, TimeUnit Unit)[] Units = [("wd", TimeUnit.WorkingDays), ("wh", TimeUnit.WorkingHours), ("cd", TimeUnit.CalendarDays)];

    private TimeLimit(int amount, TimeUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>Within the working day (ngay trong ngày làm việc).</summary>
    public static TimeLimit SameDay => default;

    public int Amount { get; }

    public TimeUnit Unit { get; }

    public bool IsSameDay => Amount == 0;

    /// <summary>Reads a limit. Throws what <see cref="TryParse"/> answers with false.</summary>
    public static TimeLimit Parse(string text) =>
        TryParse(text, out var limit) ? limit : throw new FormatException($"'{text}' is no time limit such as 3wd, 2wh, 15cd or same-day.");

    public static bool TryParse(string? text, out TimeLimit limit)
    {
        limit = SameDay;
        if (text is "same-day" or "0wd")
        {
            return true;
        }

        var unit = Units.FirstOrDefault(unit => text?.EndsWith(unit.Code, StringComparison.Ordinal) == true);
        if (unit.Code is null
            || !int.TryParse(text.AsSpan(0, text!.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount is < 1 or > Longest)
        {
            return false;
        }

        limit = new(amount, unit.Unit);
        return true;
    }

    /// <summary>As people read it: <c>3 ngày làm việc</c>.</summary>
    public Sentence InWords() => IsSameDay
        ? Sentence.Of("ngay trong ngày làm việc")
        : Sentence.Of(
            Unit switch
            {
                TimeUnit.WorkingDays => "{amount} ngày làm việc",
                TimeUnit.WorkingHours => "{amount} giờ làm việc",
                _ => "{amount} ngày",
            },
            ("amount", Amount));

    public override string ToString()
    {
        var unit = Unit;
        return IsSameDay ? "same-day" : string.Create(CultureInfo.InvariantCulture, $"{Amount}{Units.First(entry => entry.Unit == unit).Code}");
    }
}

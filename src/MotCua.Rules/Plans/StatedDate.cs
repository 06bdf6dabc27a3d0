using System.Globalization;

namespace MotCua.Rules.Plans;

/// <summary>
/// A date as a text states it (thời điểm nêu trong văn bản): a day (<c>2022-09-05</c>) or only a month (<c>2023-12</c>),
/// because half the plans leave the day blank. Years 2000 to 2199.
/// </summary>
public readonly record struct StatedDate
{
    private const string DayForm = "yyyy-MM-dd";
    private const string MonthForm = "yyyy-MM";
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    private StatedDate(DateOnly earliest, bool isDay)
    {
        Earliest = earliest;
        IsDay = isDay;
    }

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest { get; }

    public bool IsDay { get; }

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => IsDay ? Earliest : Earliest.AddMonths(1).AddDays(-1);

    public static StatedDate Of(DateOnly day) => new(day, isDay: true);

    public static StatedDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), isDay: false);

    public static StatedDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is neither a day nor a month.");

    public static bool TryParse(string? text, out StatedDate date)
    {
        var isDay = text?.Length == DayForm.Length;
        var read = DateOnly.TryParseExact(text, isDay ? DayForm : MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var earliest);
        date = new(earliest, isDay);
        return read && earliest.Year is >= FirstYear and <= LastYear;
    }

    /// <summary>Certainly earlier: even its last possible day lies before the other's first.</summary>
    public bool IsBefore(StatedDate other) => Latest < other.Earliest;

    public StatedDate AddYears(int years) => new(Earliest.AddYears(years), IsDay);

    /// <summary>As people write it: <c>05/09/2022</c>, <c>12/2023</c>.</summary>
    public string Written() => Earliest.ToString(IsDay ? "dd/MM/yyyy" : "MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>As files hold it: <c>2022-09-05</c>, <c>2023-12</c>.</summary>
    public override string ToString() => Earliest.ToString(IsDay ? DayForm : MonthForm, CultureInfo.InvariantCulture);
}

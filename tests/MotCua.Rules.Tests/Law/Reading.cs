using System.Globalization;

namespace MotCua.Rules.Tests.Law;

/// <summary>How days and moments are written in the tables: <c>2026-11-24</c>, <c>2026-11-24T15:20</c>, at +07:00.</summary>
public static class Reading
{
    public static DateOnly Day(this LawRow row, string column) => DayFrom(row[column]);

    public static DateTimeOffset Moment(this LawRow row, string column) => MomentFrom(row[column]);

    public static bool Yes(this LawRow row, string column) => row[column] == "yes";

    public static IReadOnlyList<DateOnly> Days(this LawRow row, string column) => [.. row[column].Split(' ').Select(DayFrom)];

    public static DateOnly DayFrom(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset MomentFrom(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture), OfficeTime.Offset);
}

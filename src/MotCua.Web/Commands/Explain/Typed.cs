using System.Globalization;
using MotCua.App;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.Web.Commands.Explain;

/// <summary>What was typed on the command line, read or refused with one sentence that names the argument.</summary>
public static class Typed
{
    /// <summary>A moment in the years the calendar can be computed for.</summary>
    public static DateTimeOffset Moment(string option, string text) => Wire.TryMoment(text, out var moment) && moment.Year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear
        ? moment
        : throw Unreadable(option, text, "2026-11-20T15:20");

    public static DateOnly Day(string option, string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Unreadable(option, text, "2026-12-01");

    public static TimeOnly Time(string option, string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        ? time
        : throw Unreadable(option, text, "15:00");

    public static T Code<T>(string option, string text)
        where T : struct, Enum => Rules.Code.TryParse<T>(text, out var value)
            ? value
            : throw Unreadable(option, text, string.Join(" | ", Rules.Code.All<T>()));

    public static T Granted<T>(Verdict<T> verdict) => verdict.IsGranted(out var value, out var refusal) ? value : throw new RefusedException(refusal);

    public static RefusedException Unreadable(string option, string text, string example) => new(new Refusal("argument-unreadable", Sentence.Of(
        "{option}: không đọc được “{text}”. Ví dụ đúng: {example}", ("option", option), ("text", text), ("example", example))));
}

using System.Globalization;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.App.Plans;

/// <summary>How a kind of value is read from a plan's file, written back, and asked for when it cannot be read.</summary>
internal sealed record PlanShape<T>(TryReadPlanValue<T> TryRead, Func<T, string> Write, Sentence Wanted);

/// <summary>Reads a value's text, or says with false that it cannot.</summary>
internal delegate bool TryReadPlanValue<T>(string text, out T value);

/// <summary>The kinds of value a plan's file holds.</summary>
internal static class PlanShapes
{
    public static readonly PlanShape<DateOnly> Day = new(
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 2000 and < 2200,
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Sentence.Of("một ngày như 2026-12-01"));

    public static readonly PlanShape<StatedDate> Date = new(
        StatedDate.TryParse,
        date => date.ToString(),
        Sentence.Of("một ngày như 2022-09-05, hoặc một tháng như 2023-12"));

    public static readonly PlanShape<TimeOnly> Clock = new(
        TryClock,
        Written,
        Sentence.Of("một giờ như 07:00"));

    public static readonly PlanShape<OfficeSession> Sitting = new(
        (string text, out OfficeSession sitting) =>
        {
            var ends = text.Split('-');
            sitting = ends.Length == 2 && TryClock(ends[0], out var from) && TryClock(ends[1], out var until) ? new(from, until) : default;
            return sitting.From < sitting.Until;
        },
        sitting => $"{Written(sitting.From)}-{Written(sitting.Until)}",
        Sentence.Of("một khoảng giờ như 08:00-10:00"));

    public static readonly PlanShape<int> Count = new(
        (string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 10_000,
        number => number.ToString(CultureInfo.InvariantCulture),
        Sentence.Of("một số nguyên không âm, chỉ gồm chữ số"));

    public static readonly PlanShape<long> Money = new(
        (string text, out long amount) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out amount) && amount <= 1_000_000_000,
        amount => amount.ToString(CultureInfo.InvariantCulture),
        Sentence.Of("số tiền bằng đồng, chỉ gồm chữ số"));

    public static readonly PlanShape<bool> Flag = new(
        (string text, out bool flag) =>
        {
            flag = text == "true";
            return text is "true" or "false";
        },
        flag => flag ? "true" : "false",
        Sentence.Of("true hoặc false"));

    public static readonly PlanShape<PlanTime> Time = new(
        (string text, out PlanTime time) => PlanTime.TryParse(text, out time!),
        time => time.ToString(),
        Sentence.Of("30-60 minutes, 2 working-hours, half-session hoặc same-day; hai thời gian nối bằng or"));

    public static readonly PlanShape<ProcedureCode> Procedure = new(
        ProcedureCode.TryParse,
        code => code.ToString(),
        Sentence.Of("mã thủ tục như 1.004873, hoặc mã của địa phương như L.001"));

    public static readonly PlanShape<string> Kebab = new(
        (string text, out string kebab) =>
        {
            kebab = text;
            return text.Length is > 0 and <= 60 && text.Split('-').All(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
        },
        kebab => kebab,
        Sentence.Of("chữ thường không dấu, nối bằng gạch ngang, như duong-xa"));

    public static PlanShape<T> Word<T>()
        where T : struct, Enum => new(
        (string text, out T value) => Code.TryParse(text, out value),
        Code.Of,
        Sentence.Of("một trong: {words}", ("words", string.Join(", ", Code.All<T>()))));

    private static bool TryClock(string text, out TimeOnly clock) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out clock);

    private static string Written(TimeOnly clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);
}

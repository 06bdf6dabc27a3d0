using System.Globalization;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>Turns the values acts speak in into the few that databases know; the one place where enumerations become codes.</summary>
public static class Binder
{
    public const string SqliteMoment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static object? Plain(object? value) => value switch
    {
        Enum code => Code.Kebab(code.ToString()),
        int number => (long)number,
        Guid key => key.ToByteArray(bigEndian: true),
        DateTimeOffset moment => moment.ToUniversalTime(),
        _ => value,
    };

    public static object? ForSqlite(object? value) => Plain(value) switch
    {
        bool truth => truth ? 1L : 0L,
        DateTimeOffset moment => moment.UtcDateTime.ToString(SqliteMoment, CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        var other => other,
    };
}

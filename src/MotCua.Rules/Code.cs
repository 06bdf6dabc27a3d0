using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;

namespace MotCua.Rules;

/// <summary>
/// The stable kebab-case code of an enumerated notion (mã): <c>SameDay</c> is <c>same-day</c> in the database, the API,
/// the files and the ledger alike.
/// </summary>
public static class Code
{
    // By type and not by type parameter: a table for each enumeration would be compiled anew at every start.
    private static readonly ConcurrentDictionary<Type, Codes> Known = [];

    public static string Of<T>(T value)
        where T : struct, Enum => Of(typeof(T), Unsafe.As<T, int>(ref value));

    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum
    {
        var known = TryParse(typeof(T), code, out var number);
        value = Unsafe.As<int, T>(ref number);
        return known;
    }

    /// <summary>The value of a code that the program itself wrote.</summary>
    /// <exception cref="FormatException">The code is not one of this notion's.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum =>
        TryParse<T>(code, out var value) ? value : throw new FormatException($"'{code}' is no {typeof(T).Name}.");

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => CodesOf(typeof(T)).Names;

    /// <summary><c>TakeTicket</c> is <c>take-ticket</c>; a run of capitals stays together.</summary>
    public static string Kebab(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 4);
        for (var i = 0; i < pascal.Length; i++)
        {
            if (char.IsUpper(pascal[i]) && i > 0 && (!char.IsUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsLower(pascal[i + 1]))))
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(pascal[i]));
        }

        return kebab.ToString();
    }

    private static string Of(Type notion, int value)
    {
        var codes = CodesOf(notion);
        var at = Array.IndexOf(codes.Values, value);
        return at >= 0 ? codes.Names[at] : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {notion.Name}.");
    }

    private static bool TryParse(Type notion, string? code, out int value)
    {
        var codes = CodesOf(notion);
        var at = Array.IndexOf(codes.Names, code);
        value = at >= 0 ? codes.Values[at] : 0;
        return at >= 0;
    }

    private static Codes CodesOf(Type notion) => Known.GetOrAdd(notion, static unread => new Codes(
        (int[])Enum.GetValuesAsUnderlyingType(unread), Array.ConvertAll(Enum.GetNames(unread), Kebab)));

    private sealed record Codes(int[] Values, string[] Names);
}

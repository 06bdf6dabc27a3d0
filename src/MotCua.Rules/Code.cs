using System.Text;

namespace MotCua.Rules;

/// <summary>
/// The stable kebab-case code of an enumerated notion (mã): <c>SameDay</c> is <c>same-day</c> in the database, the API,
/// the files and the ledger alike.
/// </summary>
public static class Code
{
    public static string Of<T>(T value)
        where T : struct, Enum => Codes<T>.ByValue[value];

    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum => Codes<T>.ByCode.TryGetValue(code ?? "", out value);

    /// <summary>The value of a code that the program itself wrote.</summary>
    /// <exception cref="FormatException">The code is not one of this notion's.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum =>
        TryParse<T>(code, out var value) ? value : throw new FormatException($"'{code}' is no {typeof(T).Name}.");

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Codes<T>.ByCode.Keys;

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

    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));
        public static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}

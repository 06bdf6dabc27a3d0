using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>The words a piece of code is made of, and the words a name is made of.</summary>
internal static partial class WordsOf
{
    public static HashSet<string> Code(string code) => [.. Word().Matches(code).Select(match => match.Value)];

    /// <summary><c>ServicePlan2</c> is Service, Plan, 2.</summary>
    public static IEnumerable<string> Name(string name) => Part().Matches(name).Select(match => match.Value);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+")]
    private static partial Regex Part();
}

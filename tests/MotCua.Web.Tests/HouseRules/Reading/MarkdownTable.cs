using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>The rows of the tables on a page, each cell trimmed.</summary>
internal static partial class MarkdownTable
{
    /// <summary>Rows of every table whose first heading is <paramref name="firstHeading"/>.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(SourceFile page, string firstHeading)
    {
        var isInside = false;
        foreach (var line in page.Lines)
        {
            var cells = line.StartsWith('|') ? line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList() : [];
            if (isInside && cells.Count > 0 && !cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                yield return cells;
            }

            isInside = cells.Count > 0 && (isInside || cells[0] == firstHeading);
        }
    }

    /// <summary>The words between backticks.</summary>
    public static IEnumerable<string> Codes(string cell) => Backticks().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backticks();
}

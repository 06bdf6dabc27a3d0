using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Clock, chance and files are asked for in few places, each with its reason.</summary>
public sealed partial class BannedSymbolsTests
{
    // The files that may use a banned symbol (BannedSymbols.txt). A new one needs a reason a newcomer would accept.
    private static readonly string[] Allowed =
    [
        "src/MotCua.App/Acts/Secrets.cs",
        "src/MotCua.App/Data/Sqlite/FileLock.cs",
        "src/MotCua.Web/Commands/Explain/NamedPlan.cs",
    ];

    [Fact]
    public void Banned_symbols_are_used_in_the_listed_files_only()
    {
        var using_ = Repository.Sources.Where(file => Disabled().Matches(file.Text).Any(match => match.Groups["rules"].Value.Contains("RS0030", StringComparison.Ordinal))).Select(file => file.Path).ToList();
        Rule.Hold(using_.Except(Allowed), "The file uses a banned symbol: use OfficeClock, office.Chance, Secrets or the room's file class instead, or list it in BannedSymbolsTests.Allowed.");
        Rule.Hold(Allowed.Except(using_), "The file uses no banned symbol any more: take it off BannedSymbolsTests.Allowed.");
    }

    [Fact]
    public void A_silenced_rule_says_why_on_its_line() => Rule.Hold(
        from file in Repository.Sources
        from match in Disabled().Matches(file.Text)
        where !Reason().IsMatch(match.Groups["rest"].Value)
        select $"{file.At(match.Index)}: {match.Value.Trim()}",
        "Write the reason behind it: #pragma warning disable XX0000 // Why it must be so here.");

    [Fact]
    public void A_silenced_rule_is_restored() => Rule.Hold(
        from file in Repository.Sources
        where Disabled().Count(file.Text) != Regex.Count(file.Text, "^#pragma warning restore", RegexOptions.Multiline)
        select file.Path,
        "Every #pragma warning disable is followed by its restore.");

    [GeneratedRegex(@"^#pragma warning disable (?<rules>[\w, ]+?)\s*(?<rest>//.*)?$", RegexOptions.Multiline)]
    private static partial Regex Disabled();

    [GeneratedRegex(@"^// \S.{10,}")]
    private static partial Regex Reason();
}

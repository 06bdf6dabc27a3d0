using MotCua.Web.Infrastructure;
using MotCua.Web.Words;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Every screen has its help, in both languages, and help is for nothing else.</summary>
public sealed class HelpTests
{
    [Fact]
    public void Every_screen_has_three_sentences_of_help() => Rule.Hold(
        Workplace.All.Concat(Workplace.Beside).Select(place => place.Row).Where(row => ScreenHelp.Of(row, Language.Vietnamese).Count < 3 || ScreenHelp.Of(row, Language.English).Any(string.IsNullOrWhiteSpace)),
        "Write three to five short sentences for the screen into src/MotCua.Web/Words/help.json, in both languages.");

    [Fact]
    public void Help_is_for_screens_that_are_there() =>
        Rule.Hold(ScreenHelp.Rows.Except(Workplace.All.Concat(Workplace.Beside).Select(place => place.Row), StringComparer.Ordinal), "No screen has this row: take its help out of help.json.");
}

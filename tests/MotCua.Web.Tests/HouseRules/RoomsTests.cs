using System.Text.RegularExpressions;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>Folders inside a room depend on each other only as drawn here.</summary>
public sealed partial class RoomsTests
{
    // One line a folder: what stands in it → the folders of its own room it may name. `*` stands for every folder of the room.
    // Nouns point to the nouns they are made of, never in a circle; acts may use what is listed for their noun.
    private const string Drawn =
        """
        Rules/Text        →
        Rules/Calendars   → Text
        Rules/People      → Text
        Rules/Money       → Text
        Rules/Queueing    → Text
        Rules/Voices      → Queueing
        Rules/Rosters     → Calendars Text
        Rules/Deadlines   → Calendars Text
        Rules/Dossiers    → Calendars Deadlines People Text
        Rules/Procedures  → Calendars Deadlines Dossiers Money Text
        Rules/Plans       → Calendars Deadlines Dossiers Money Procedures Text
        Rules/Forms       → Calendars People Procedures Text
        Rules/Ballots     → Calendars Text
        Rules/Slips       → Dossiers Money People Procedures Text
        Rules/Reports     → Ballots Calendars Deadlines Dossiers Money Procedures Text

        App/Acts          → *
        App/Data          → Acts Calendars Clockwork Days Dossiers Ledger Notices Offices Terms
        App/Terms         → Calendars Data Offices Plans Procedures
        App/Fees          → Acts Data Dossiers Ledger Procedures
        App/Feedbacks     → Acts Calendars Clockwork Data Dossiers Ledger Offices People Terms
        App/Ledger        → *
        App/Clockwork     → *
        App/Rehearsal     → *
        App/Csv           →
        App/Notices       → Acts Clockwork Data Ledger
        App/Offices       → Acts Clockwork Data Ledger People Places
        App/People        → Acts Clockwork Data Ledger Offices
        App/Places        → Acts Csv Data Ledger
        App/Calendars     → Acts Clockwork Csv Data Ledger Offices
        App/Procedures    → Acts Clockwork Csv Data Ledger Offices
        App/Plans         → Acts Calendars Clockwork Csv Data Ledger Offices Procedures
        App/Queueing      → Acts Calendars Clockwork Data Ledger Offices People Plans Terms Voices
        App/Voices        → Acts Calendars Data Files Ledger
        App/Dossiers      → Acts Calendars Clockwork Data Ledger Notices Offices People Places Plans Procedures Queueing Terms
        App/Results       → Acts Calendars Clockwork Data Dossiers Ledger Notices Offices People Plans Procedures Queueing Terms
        App/Days          → *
        App/Undoing       → *
        App/Files         → Acts Clockwork Data Dossiers Ledger
        App/Pagers        → Acts Clockwork Data Dossiers Ledger Offices Plans Queueing Terms
        App/Papers        → Acts Clockwork Data Dossiers Ledger Procedures
        App/Scribing      → Acts Clockwork Data Dossiers Ledger People Plans Procedures Queueing Terms
        App/Ballots       → Acts Clockwork Data Ledger Plans Queueing Terms
        App/Rosters       → Acts Calendars Clockwork Data Ledger People Plans
        App/Money         → Acts Clockwork Data Dossiers Ledger Procedures
        App/Reports       → *

        Web/Words         →
        Web/Style         →
        Web/Paper         →
        Web/Endpoints     → Infrastructure Words
        Web/Infrastructure → Endpoints Pages Paper Words
        Web/TagHelpers    → Infrastructure Words
        Web/Pages         → Endpoints Infrastructure Paper TagHelpers Words
        Web/Commands      → Endpoints Infrastructure Words
        """;

    private static readonly Dictionary<string, string[]> Allowed = Drawn.Split('\n').Where(line => line.Length > 0).Select(line => line.Split('→'))
        .ToDictionary(sides => sides[0].Trim(), sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly HashSet<string> Folders = [.. Repository.Sources.Select(FolderOf).OfType<string>()];

    [Fact]
    public void Every_folder_is_drawn() => Rule.Hold(
        Folders.Where(folder => !Allowed.ContainsKey(folder)),
        "Draw the new folder in RoomsTests.Drawn: which folders of its room may it name?");

    [Fact]
    public void Folders_name_only_those_drawn() => Rule.Hold(
        from file in Repository.Sources.Concat(Repository.Views)
        let here = FolderOf(file)
        where here is not null && Allowed.ContainsKey(here)
        from there in Named(file)
        where there != here && there.Split('/')[0] == here.Split('/')[0] && !Allowed[here].Contains("*") && !Allowed[here].Contains(there.Split('/')[1], StringComparer.Ordinal)
        select $"{file} names {there}",
        "The folder may not name that one. Move what both need down (to Rules, to the row), or draw the arrow in RoomsTests.Drawn and say why in a decision.");

    [Fact]
    public void Nouns_of_the_law_point_in_no_circle()
    {
        var law = Allowed.Where(line => line.Key.StartsWith("Rules/", StringComparison.Ordinal)).ToDictionary(line => line.Key["Rules/".Length..], line => line.Value, StringComparer.Ordinal);
        Rule.Hold(law.Keys.Where(noun => Reached(law, noun).Contains(noun)), "A circle of arrows among the folders of Rules: take one arrow away in RoomsTests.Drawn.");
    }

    private static HashSet<string> Reached(Dictionary<string, string[]> arrows, string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(arrows[from]);
        while (waiting.TryDequeue(out var noun))
        {
            if (reached.Add(noun))
            {
                Array.ForEach(arrows[noun], waiting.Enqueue);
            }
        }

        return reached;
    }

    /// <summary><c>App/People</c> for a file below it; nothing for the files at a room's door.</summary>
    private static string? FolderOf(SourceFile file) =>
        file.Path.Split('/') is ["src", var room, var folder, _, ..] ? $"{room["MotCua.".Length..]}/{folder}" : null;

    /// <summary>Folders named with their room, as in a <c>using</c>, and those named without it before one of their types.</summary>
    private static IEnumerable<string> Named(SourceFile file)
    {
        var code = file.Path.EndsWith(".cs", StringComparison.Ordinal) ? file.Code : file.Text;
        var room = file.Path.Split('/')[1]["MotCua.".Length..];
        var withRoom = WithRoom().Matches(code).Select(match => $"{match.Groups[1].Value}/{match.Groups[2].Value}");
        var without = WithoutRoom().Matches(code).Where(match => IsTypeOf(room, match.Groups[1].Value, match.Groups[2].Value)).Select(match => $"{room}/{match.Groups[1].Value}");
        return withRoom.Concat(without).Where(Folders.Contains);
    }

    private static bool IsTypeOf(string room, string folder, string name) =>
        Assemblies.Types.Any(type => type.Name == name && type.Namespace!.StartsWith($"MotCua.{room}.{folder}", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(Rules|App|Web)\.([A-Z]\w*)")]
    private static partial Regex WithRoom();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w*)\.([A-Z]\w*)")]
    private static partial Regex WithoutRoom();
}

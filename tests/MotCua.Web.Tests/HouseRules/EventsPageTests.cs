using MotCua.App.Ledger;
using MotCua.Rules;
using MotCua.Testing;
using MotCua.Web.Tests.HouseRules.Reading;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary><c>docs/events.md</c> lists act → entry → who is told → what is counted → how it is undone, and lists all of them.</summary>
public sealed class EventsPageTests
{
    private static readonly List<IReadOnlyList<string>> Rows = [.. MarkdownTable.Rows(Repository.Get("docs/events.md"), "Act")];

    private static readonly string[] Acts = [.. Assemblies.Acts.Select(act => Code.Kebab(act.Name))];

    [Fact]
    public void Every_act_has_a_row() => Rule.Hold(
        Acts.Except(Rows.SelectMany(row => MarkdownTable.Codes(row[0]))).Select(act => $"| `{act}` | `…` | nobody | – | … |"),
        "Add the row to docs/events.md: | act | entry | tells | counts | undo |");

    [Fact]
    public void Every_kind_has_a_row() => Rule.Hold(
        Kinds.All.Except(Rows.SelectMany(row => MarkdownTable.Codes(row[1]))),
        "Name the kind in docs/events.md, in the row of the act that records it.");

    [Fact]
    public void Every_row_is_an_act_with_its_kinds_and_says_how_it_is_undone() => Rule.Hold(
        Rows.Where(row => row.Count != 5 || row.Any(cell => cell.Length == 0)).Select(row => string.Join(" | ", row) + ": five cells, none empty")
            .Concat(Rows.SelectMany(row => MarkdownTable.Codes(row[0])).Except(Acts).Select(name => $"{name} is no act"))
            .Concat(Rows.SelectMany(row => MarkdownTable.Codes(row[1])).Except(Kinds.All).Select(name => $"{name} is no kind"))
            .Concat(Rows.SelectMany(row => MarkdownTable.Codes(row[0])).GroupBy(act => act).Where(rows => rows.Count() > 1).Select(rows => $"{rows.Key} has two rows")),
        "Correct docs/events.md:");

    [Fact]
    public void The_row_names_what_the_act_records() => Rule.Hold(
        from row in Rows
        from act in Assemblies.Acts
        where MarkdownTable.Codes(row[0]).Contains(Code.Kebab(act.Name)) && Repository.Declaring(act) is { } file
            && !Assemblies.Entries.Any(entry => MarkdownTable.Codes(row[1]).Contains(((LedgerEntry)Filled.Of(entry)).Kind) && WordsOf.Code(file.Code).Contains(entry.Name))
        select $"{act.Name}: {row[1]}",
        "The act records another entry than docs/events.md says.");

    [Fact]
    public void The_counters_named_are_those_counted() => Rule.Hold(
        from row in Rows
        from kind in MarkdownTable.Codes(row[1])
        from entry in Assemblies.Entries.Select(Filled.Of).Cast<LedgerEntry>()
        where entry.Kind == kind
        from count in entry.Counts()
        where !MarkdownTable.Codes(row[3]).Contains(count.Counter)
        select $"{kind} counts `{count.Counter}`",
        "Name the counter in the column “Counts” of docs/events.md.");
}

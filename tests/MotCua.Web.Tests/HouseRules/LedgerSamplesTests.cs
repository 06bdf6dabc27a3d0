using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.App;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Reports;
using MotCua.Testing;
using MotCua.Web.Tests.HouseRules.Reading;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.HouseRules;

/// <summary>One stored line of every kind ever published (<c>ledger-samples.csv</c>), which must read for ever. A line there is never changed.</summary>
public sealed class LedgerSamplesTests
{
    private const string Path = "tests/MotCua.Web.Tests/HouseRules/ledger-samples.csv";

    private static Dictionary<string, string> Samples { get; } = Repository.Get(Path).Lines.Skip(1).Select(line => line.Split(',', 2))
        .ToDictionary(cells => cells[0], cells => cells[1][1..^1].Replace("\"\"", "\"", StringComparison.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void Every_kind_has_a_sample() => Rule.Hold(
        Kinds.All.Except(Samples.Keys).Select(kind => Assemblies.Entries.Select(Filled.Of).Cast<LedgerEntry>().FirstOrDefault(entry => entry.Kind == kind) is { } entry ? Line(entry) : kind),
        $"Add the line to {Path}:");

    [Fact]
    public void Every_sample_still_reads_counts_and_tells()
    {
        foreach (var (kind, payload) in Samples)
        {
            var entry = Kinds.Read(kind, payload).ShouldNotBeNull($"{kind} was published once: Ledger/Kinds.cs must keep it.");
            entry.Kind.ShouldBe(kind);

            // An undo takes back whatever the undone entry counted, so its sample's counter is any.
            entry.Counts().ToList().ShouldAllBe(count => entry is ActUndone || FigureNames.IsNamed(count.Counter), $"{kind} counts what Reports/FigureNames.cs has no words for.");
            entry.Tells().ToList().ShouldAllBe(notice => notice.Template.Length > 0);
        }
    }

    [Fact]
    public void Every_sample_is_written_back_as_it_was()
    {
        foreach (var (kind, payload) in Samples)
        {
            var entry = Kinds.Read(kind, payload)!;
            var written = JsonNode.Parse(JsonSerializer.Serialize(entry, entry.GetType(), Wire.Stored));
            JsonNode.DeepEquals(written, JsonNode.Parse(payload)).ShouldBeTrue(
                $"{kind} was stored as\n{payload}\nand is now\n{written?.ToJsonString(Wire.Stored)}\nA published entry only gains nullable members; anything else is a new version.");
        }
    }

    private static string Line(LedgerEntry entry) =>
        $"{entry.Kind},\"{JsonSerializer.Serialize(entry, entry.GetType(), Wire.Stored).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

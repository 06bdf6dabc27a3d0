using System.Text;
using MotCua.Faults.Running;

namespace MotCua.Bench.Running;

/// <summary>Writes <c>docs/performance.md</c> anew from the evidence; what people wrote below its last table stays.</summary>
internal static class Page
{
    private const string ByHand = "## What the profiles showed";

    public static void Write(Evidence evidence, string day, IReadOnlyList<string> order)
    {
        var path = Path.Combine(Checkout.Root, "docs", "performance.md");
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var kept = before.IndexOf(ByHand, StringComparison.Ordinal) is var at and >= 0 ? before[at..] : ByHand + "\n\nNothing written yet.\n";
        var figures = evidence.Figures.OrderBy(figure => order.ToList().IndexOf(figure.Goal)).ToList();
        var page = new StringBuilder(
            $"""
            # Performance

            How fast the delivered program is, over HTTP with sign-in, permissions, validation and ledger on. Written by `{evidence.Command}`
            on {day}; the same as data in [evidence](../evidence/bench-{day}.json). What is not in the table was not measured.

            Machine: {evidence.Machine}. Load generator, program and database share it.

            **How to read it.** Ours and what it stands beside run in turn in the same minutes, three rounds or more; the judged figure is the
            median of the rounds' ratios with the least and the most, or the figure itself where there is no ratio. A run counts for nothing (VOID)
            after one answer that is not 2xx, one confirmed row that is missing, or anything `motcua verify` finds. CPU-ms is processor time of
            the server for one answer. *Others* is the share of the machine that was busy with something else, *steal* what its host took: above
            10 % or 5 % a verdict carries a question mark. *Wanted* is the goal, *moonshot* what the limit permits.

            The yardsticks are part of the bench: **plaintext** is the same web server with nothing behind it; **durable POST** keeps each request as one
            row of one SQLite table, one writer, group commit, flushed to the disk before the answer; **bare spike** writes a line to every open
            stream and keeps nothing; **pgbench** commits single rows. The peers' recorded figures come from a like machine.
            Goals *beside peers* run beside **RT** (Request Tracker 5) and **Redmine** 5 as Debian ships them, each with as many cases as ours and the same
            share of them open, installed and filled by `./dev bench peers`.

            `./dev bench --short` is part of `./dev test` and a smoke of the rigs: small stores, one short round, no verdict on speed and nothing written
            here. Each goal counts one, failed when it broke or was VOID. It weighs what `./dev build` made, for it publishes nothing.

            """);
        page.Append('\n').AppendJoin('\n', ClosingTable.Lines(figures).Select(Narrow)).Append("\n\n");
        foreach (var figure in figures.DistinctBy(figure => figure.Goal + figure.Note).Where(figure => figure.Note.Length > 0))
        {
            page.Append("- ").Append(figure.Goal).Append(": ").Append(figure.Note).Append(".\n");
        }

        foreach (var figure in figures.Where(figure => figure.Void is not null))
        {
            page.Append("- VOID, ").Append(figure.Goal).Append(' ').Append(figure.What).Append(": ").Append(figure.Void!.ReplaceLineEndings(" ")).Append(".\n");
        }

        File.WriteAllText(path, page.Append('\n').Append(kept).ToString());
    }

    /// <summary>A page needs no columns padded for a terminal.</summary>
    private static string Narrow(string line) => line.StartsWith("|-", StringComparison.Ordinal)
        ? string.Concat(line.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(_ => "|---")) + "|"
        : "| " + string.Join(" | ", line.Trim('|').Split(" | ").Select(cell => cell.Trim())) + " |";
}

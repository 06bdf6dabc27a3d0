using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;

namespace MotCua.Bench.Peers;

/// <summary>Ours and one peer, asked for the same work in turn.</summary>
internal sealed class SideBySide(Workbench bench, OurOffice ours, Peer peer)
{
    private const int Rows = 50;

    /// <summary>From so many cases on the goals of a million are judged.</summary>
    private const int Million = 1_000_000;
    private readonly Load writing = new(bench.Trial.Pace.Timed) { Most = 2_500 };

    public async Task RunAsync()
    {
        if (IsWanted("G6"))
        {
            await ListedAsync();
            Compare("G6", "work page, 50 rows of HTML", peer.Connections, ours.QueuePage.Callers, peer.QueuePage.Callers, bench.Asked.Cases >= Million ? Aim.AtLeast(1_000, 5_000) : Aim.AtLeast(100));
            Compare("G6", "work list, 50 rows of JSON", peer.Connections, ours.QueueJson.Callers, peer.QueueJson.Callers, Aim.AtLeast(100));
        }

        if (IsWanted("G7"))
        {
            Compare("G7", "one case; ours by code and birth year with the limits on", peer.Connections, ours.LookingUp, peer.LookingUp.Callers, null);
        }

        if (IsWanted("G8"))
        {
            Report();
        }

        if (IsWanted("G3"))
        {
            await CreateAsync();
        }
    }

    private bool IsWanted(string goal) => bench.Asked.Goals.Count == 0 || bench.Asked.Goals.Contains(goal);

    /// <summary>Both lists are full: a page of fewer rows is cheaper.</summary>
    private async Task ListedAsync()
    {
        foreach (var (asking, port, whose) in new[] { (ours.QueuePage, ours.Target.Port, "ours"), (ours.QueueJson, ours.Target.Port, "ours"), (peer.QueuePage, peer.Target.Port, peer.Name), (peer.QueueJson, peer.Target.Port, peer.Name) })
        {
            var rows = await asking.RowsAsync(port);
            if (rows != Rows)
            {
                throw new InvalidOperationException($"{whose}: {asking.Paths[0]} lists {rows} cases, not {Rows}. With few cases too few of them are open.");
            }
        }
    }

    private void Report()
    {
        var days = ours.Report.Paths.Count;
        Sample WholeMonth()
        {
            var sample = bench.Trial.Run(ours.Target, () => ours.Report.Callers(1));
            return sample with { PerSecond = sample.PerSecond / days, CpuMs = sample.CpuMs * days };
        }

        var comparison = bench.Trial.Compare(WholeMonth, () => Theirs(peer.Report.Callers, 1));
        bench.Tell(Of("G8", $"report; ours all {days} days of a month", 1, comparison) with { Ours = $"{comparison.Ours} months/s, {days} requests each", Aim = peer is Redmine ? Aim.AtLeast(50, 1_000) : null });
    }

    /// <summary>Last: what it writes would weigh on what is read.</summary>
    private async Task CreateAsync()
    {
        var before = (Ours: await ours.CasesAsync(), Theirs: await peer.CasesAsync());
        var rounds = new List<(Sample Ours, Sample Theirs)>();
        foreach (var connections in new[] { 1, peer.Connections })
        {
            var comparison = bench.Trial.Compare(() => bench.Trial.Run(ours.Target, () => ours.Creating(connections), writing), () => Theirs(peer.Creating.Callers, connections));
            rounds.AddRange(comparison.Rounds);
            bench.Tell(Of("G3", "a case taken in", connections, comparison) with { Aim = peer is Redmine ? Aim.AtLeast(200, 600) : Aim.AtLeast(60, 1_200) });
        }

        var added = (Ours: await ours.CasesAsync() - before.Ours, Theirs: await peer.CasesAsync() - before.Theirs);
        var told = (Ours: rounds.Sum(round => round.Ours.AllRight), Theirs: rounds.Sum(round => round.Theirs.AllRight));
        bench.Condemn(BesidePeer.Beside("G3"), added == told ? null : $"confirmed {told.Ours} and {told.Theirs}, in the stores {added.Ours} and {added.Theirs}");
    }

    private void Compare(string goal, string what, int connections, Func<int, IEnumerable<Caller>> mine, Func<int, IEnumerable<Caller>> theirs, Aim? aim) =>
        bench.Tell(Of(goal, what, connections, bench.Trial.Compare(() => bench.Trial.Run(ours.Target, () => mine(connections)), () => Theirs(theirs, connections))) with { Aim = aim });

    private Sample Theirs(Func<int, IEnumerable<Caller>> callers, int connections) => bench.Trial.Run(peer.Target, () => callers(connections));

    private Figure Of(string goal, string what, int connections, Comparison comparison)
    {
        var theirs = comparison.Rounds.Select(round => round.Theirs).ToList();
        string Middle(Func<Sample, double> figure) => Spread.Written(Spread.Of(theirs.Select(figure)).Median);
        return Figure.Of(BesidePeer.Beside(goal), $"{peer.Name}, {bench.Asked.Cases:N0} cases, {what}, {connections} connections", comparison, peer.Name) with
        {
            Yardstick = $"{peer.Name} {comparison.Theirs}/s, p50 {Middle(sample => sample.Answers.Milliseconds(50))} ms, CPU {Middle(sample => sample.CpuMs)} + {Middle(sample => sample.DatabaseCpuMs)} ms, PSS {theirs.Max(sample => sample.PssMiB):0} MiB",
            Note = BesidePeer.SameShare,
        };
    }

}

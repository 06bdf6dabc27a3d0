using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Faults.Running;

namespace MotCua.Bench.Goals;

/// <summary>G12: what has to be copied to a machine that has nothing.</summary>
internal sealed class PublishSize : Goal
{
    private static readonly string[] Targets = ["linux-x64/motcua", "win-x64/motcua.exe"];

    public override string Id => "G12";

    public override string Title => "the self-contained single file of ./dev publish";

    public override Task RunAsync(Workbench bench)
    {
        // The short form publishes nothing, and what lies there from earlier is of another program.
        var files = (bench.Asked.Short ? [] : Targets).Select(target => new FileInfo(Path.Combine(Checkout.Root, "dist", target))).Where(file => file.Exists).ToList();
        foreach (var file in files)
        {
            Tell(bench, $"{file.Directory!.Name}, one file", file.Length, Aim.AtMost(55, 30));
        }

        if (files.Count == 0)
        {
            var built = new DirectoryInfo(Path.GetDirectoryName(bench.Program)!).GetFiles();
            Tell(bench, $"./dev build, {built.Length} files, runtime not included", built.Sum(file => file.Length), null);
        }

        return Task.CompletedTask;
    }

    private void Tell(Workbench bench, string what, long bytes, Aim? aim)
    {
        var mebibytes = bytes / 1024.0 / 1024.0;
        bench.Tell(new Figure { Goal = Id, What = what, Ours = $"{mebibytes:0.0} MiB", Judged = Spread.Of([mebibytes]), Aim = aim, Note = "RT recorded 264 packages, the queue peer 439 MB" });
    }
}

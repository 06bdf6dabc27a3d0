using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Faults.Machine;
using MotCua.Faults.Running;
using MotCua.Testing;

namespace MotCua.Bench.Ground;

/// <summary>What a goal works with: the delivered program, stores, a folder on the same disk, time, and a place to tell its figures.</summary>
internal sealed class Workbench(Asked asked, string program, string folder)
{
    private readonly List<Figure> figures = [];

    public Asked Asked => asked;

    public string Program => program;

    /// <summary>Asked once: the figures are kept again after each goal.</summary>
    public string Commit { get; } = Checkout.Commit();

    /// <summary>Of this run's own; it goes away afterwards.</summary>
    public string Folder => folder;

    public Trial Trial { get; } = new((asked.Short ? Pace.Short : Pace.Full).Timing(asked.Seconds));

    public Stores Stores { get; } = new(program);

    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>SQLite, and PostgreSQL where a server was given.</summary>
    public IReadOnlyList<string> BothEngines => Engines.PostgresServer is null ? [Engines.Sqlite] : [Engines.Sqlite, Engines.Postgres];

    public string NewFolder() => Directory.CreateDirectory(Path.Combine(folder, $"{Guid.NewGuid():N}")).FullName;

    public void Tell(Figure figure)
    {
        figures.Add(figure);
        Console.WriteLine($"  {figure.What}: {figure.Ours}" + (figure.Yardstick.Length > 0 ? $"; {figure.Yardstick}" : "") + (figure.Judged is { } judged ? $"; {judged}" : ""));
        Console.WriteLine(FormattableString.Invariant($"    {figure.Errors} errors, CPU {figure.CpuMs:0.000}+{figure.DatabaseCpuMs ?? 0:0.000} ms, PSS {figure.PssMiB ?? 0:0} MiB, {figure.Busyness}{(figure.Void is null ? "" : $", VOID: {figure.Void}")}"));
    }

    /// <summary>What makes the goal's runs count for nothing after all: rows that are missing, or anything <c>verify</c> finds.</summary>
    public void Condemn(string goal, string? reason)
    {
        for (var at = 0; reason is not null && at < figures.Count; at++)
        {
            figures[at] = figures[at].Goal == goal && figures[at].Void is null ? figures[at] with { Void = reason } : figures[at];
        }
    }

    public async Task VerifyAsync(string goal, TestStore store)
    {
        var found = await new Delivered(program).VerifyAsync(store.Address);
        Condemn(goal, found.Count == 0 ? null : $"verify: {found[0]}");
        Console.WriteLine($"  verify: {found.Count} found");
    }
}

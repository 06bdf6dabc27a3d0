using System.Globalization;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-02: the power goes while four clients give numbers and take files in; what is then on the disk holds all that was confirmed.</summary>
internal sealed class PowerCut : Rig
{
    private const int Clients = 4;
    private const int Megabytes = 96;
    private const int CutsPerOffice = 25;
    private const int CutsPerRestart = 10;

    public override string Id => "R-02";

    public override string Promise => "power cut: the disk as it is at any instant holds everything confirmed, passes verify, and opens again";

    public override string Unit => "disk images";

    public override int Short => 10;

    public override int Long => 1000;

    public override string KnownBad => "a disk that says it has flushed and has not";

    public override async Task<RigResult> RunAsync(RigRun run) => await LoopDisk.MissingRightAsync() is { } reason ? RigResult.SkippedBecause(reason) : await CutAsync(run, null);

    public override async Task<RigResult> RunKnownBadAsync(RigRun run) => await CutAsync(run, await LyingDisk.ThatNeverFlushesAsync(run.Folder));

    private static async Task<RigResult> CutAsync(RigRun run, IReadOnlyDictionary<string, string>? lie)
    {
        var found = new Found();
        while (found.Cuts < run.Size && found.Faults.Count < 20)
        {
            await OneOfficeAsync(run, lie, found);
        }

        return new RigResult(found.Cuts, found.Faults, new Dictionary<string, string>
        {
            ["acts confirmed before a cut"] = found.Confirmed.ToString("N0", CultureInfo.InvariantCulture),
            ["images opened by the program again"] = found.Restarts.ToString(CultureInfo.InvariantCulture),
        });
    }

    private static async Task OneOfficeAsync(RigRun run, IReadOnlyDictionary<string, string>? lie, Found found)
    {
        using var disk = await LoopDisk.MakeAsync(Megabytes);
        var office = await Founded.InAsync(Path.Combine(disk.Folder, "office"));
        using var list = new Acknowledged();
        using var serving = new ServedProgram(run.Program, office.Address, lie);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { Pause = TimeSpan.FromMilliseconds(3) };
        intake.Start(Clients);
        for (var cut = 0; cut < CutsPerOffice && found.Cuts < run.Size; cut++)
        {
            await Task.Delay(run.Chance.Next(20, 300));
            await LoopDisk.ShellAsync($"kill -STOP {serving.ProcessId}");
            var told = list.Read();
            using var image = await disk.CutAsync();
            await LoopDisk.ShellAsync($"kill -CONT {serving.ProcessId}");
            found.Cuts++;
            found.Confirmed += told.Answered.Count;
            await image.MountAsync();
            found.Add(await FaultsAsync(image, office.Head, told));
            if (found.Cuts % CutsPerRestart == 0 && told.Answered.Count > 0)
            {
                found.Restarts++;
                found.Add(await OpenedAgainAsync(run, office, image, told.Answered[^1]));
            }

            run.Progress(found.Cuts);
        }

        await intake.GiveUpAsync();
        found.Add(intake.Refused);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(LoopDisk image, long head, (IReadOnlySet<Guid> Sent, IReadOnlyList<Acknowledgement> Answered) told)
    {
        try
        {
            await using var dialect = new SqliteDialect(StoreOn(image));
            await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
            var broken = await new Verify(snapshot, BesideStore.Of(dialect)).RunAsync();
            return [.. await Comparison.FaultsAsync(dialect, head, told, everythingAnswered: false), .. broken.Violations.Select(violation => $"{violation.Invariant} {violation.Text}")];
        }
        catch (Exception problem) when (problem is StoreException or System.Data.Common.DbException)
        {
            return [$"the store does not open: {problem.Message}"];
        }
    }

    /// <summary>The delivered program comes up on the image and gives the last confirmed act its first answer again.</summary>
    private static async Task<IReadOnlyList<string>> OpenedAgainAsync(RigRun run, Founded office, LoopDisk image, Acknowledgement last)
    {
        using var serving = new ServedProgram(run.Program, $"sqlite:{StoreOn(image)}");
        await serving.ReadyAsync();
        using var again = new Acknowledged();
        await new Intake(serving.Port, office.Bearer, again).RepeatAsync(last);
        return again.Read().Answered is [var answer] && answer == last ? [] : [$"{last.Act}, entry {last.Sequence}, is not answered again as it was after the restart"];
    }

    private static string StoreOn(LoopDisk image) => Path.Combine(image.Folder, "office", "office.db");

    private sealed class Found
    {
        private readonly List<string> faults = [];

        public int Cuts { get; set; }

        public int Restarts { get; set; }

        public long Confirmed { get; set; }

        public IReadOnlyList<string> Faults => faults;

        public void Add(IEnumerable<string> more) => faults.AddRange(more.Select(fault => $"image {Cuts}: {fault}"));
    }
}

using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Files;
using MotCua.App.Rehearsal;
using MotCua.Faults.Machine;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Door;

/// <summary>R-09: an act sent twice, in every way a hurried person, a poor line or a machine sends it twice.</summary>
internal sealed class SentTwice : Rig
{
    private const int KillsAtLeast = 3;

    public override string Id => "R-09";

    public override string Promise => "the same act sent twice in every way is done once and answered alike to the byte; another's key or other input is refused";

    public override string Unit => "acts sent twice";

    public override int Short => 500;

    public override int Long => 20_000;

    public override string KnownBad => "a client that makes a new key for its retry";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, forgetsItsKey: false);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => TryAsync(run with { Size = Math.Min(run.Size, 50) }, forgetsItsKey: true);

    private static async Task<RigResult> TryAsync(RigRun run, bool forgetsItsKey)
    {
        var address = $"sqlite:{Path.Combine(run.Folder, "twice.db")}";
        var office = await PeopledOffice.FoundAsync(address, SampleCommune.OfficeId, "nhàmình");
        using var store = new TestStore(address, () => { });
        var head = await HeadAsync(store);
        using var serving = new ServedProgram(run.Program, address);
        await serving.ReadyAsync();
        var sender = new TwiceSender(serving.Port, office) { ForgetsItsKey = forgetsItsKey };
        var (done, rounds) = (0, Math.Max(KillsAtLeast, run.Size / 500));
        for (var round = 0; round < rounds; round++)
        {
            var many = (run.Size * (round + 1) / rounds) - (run.Size * round / rounds);
            var before = await sender.RoundAsync(many, run.Chance);
            serving.KillAndStartAgain();
            await serving.ReadyAsync();
            await sender.AfterRestartAsync(before);
            run.Progress(done += many);
        }

        serving.Kill();
        await AgeAsync(store);
        serving.StartAgain();
        await serving.ReadyAsync();
        await sender.AfterAWeekAsync();
        serving.Kill();
        var written = await HeadAsync(store) - head;
        var faults = sender.Faults.Concat(written == sender.Done ? [] : [$"{sender.Done:N0} acts were answered and {written:N0} are in the ledger"])
            .Concat(await new Delivered(run.Program).VerifyAsync(address));
        return new RigResult(done, [.. faults.Take(20)], new Dictionary<string, string>(sender.Ways.ToDictionary(way => way.Key, way => way.Value.ToString("N0", CultureInfo.InvariantCulture)))
        {
            ["kills"] = rounds.ToString(CultureInfo.InvariantCulture),
        });
    }

    private static async Task<long> HeadAsync(TestStore store)
    {
        await using var dialect = store.Open();
        return await new OfficeRead(dialect).NumberAsync("select head_sequence as number from offices");
    }

    /// <summary>The house is tidied as it will be in eight days, by its own rule.</summary>
    private static async Task AgeAsync(TestStore store)
    {
        await using var dialect = store.Open();
        var (clock, read, beside) = (new OfficeClock(new FixedTime(TimeProvider.System.GetUtcNow().AddDays(Housekeeping.DaysOfAnswers + 1))), new OfficeRead(dialect), BesideStore.Of(dialect));
        await using var gate = new WriteGate(dialect, clock, key => Chance.From("aged", key));
        var files = new FileStore(read, gate, KeyRing.Open(beside.Keys), clock, beside);
        await new Housekeeping(dialect, gate, (clock, TimeProvider.System), files, new ErasureList(beside.Backups)).RunAsync(CancellationToken.None);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;

namespace MotCua.Faults.Machine;

/// <summary>R-20: a rehearsed day's ledger, edited, shortened, lengthened, re-ordered and written anew by somebody who has its file.</summary>
internal sealed partial class LedgerTampered : Rig
{
    private const int CasesPerCommand = 20;

    public override string Id => "R-20";

    public override string Promise => "ledger tampering: every change, gap, insertion, swap and cut is found and the first bad line named";

    public override string Unit => "tampered ledgers";

    public override int Short => 100;

    public override int Long => 5000;

    public override string KnownBad => "a chain written anew, checked without what was printed outside";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, (tampering, turn) => tampering.DoAsync(turn), withAnchor: true);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => TryAsync(run, (tampering, _) => tampering.WrittenAnewAsync(), withAnchor: false);

    private static async Task<RigResult> TryAsync(RigRun run, Func<Tampering, int, Task<Tampered>> tamper, bool withAnchor)
    {
        var sound = Path.Combine(run.Folder, "sound.db");
        (await new Delivered(run.Program).RunAsync("rehearse", "--plan", "duong-xa", "--visits", "25", "--seed", $"{run.Seed}", "--database", $"sqlite:{sound}")).OrThrow();
        var (last, printed) = Last(sound);
        var anchor = withAnchor ? Anchor.Parse(printed).IsGranted(out var read, out _) ? [read] : throw new InvalidOperationException(printed) : Array.Empty<Anchor>();
        var (faults, commands, turn) = (new List<string>(), 0, 0);
        faults.AddRange((await FindAsync(sound, anchor)).Select(found => $"before anything was done: {found}"));
        for (; turn < run.Size && faults.Count < 20; turn++)
        {
            var copy = Path.Combine(run.Folder, "tampered.db");
            Array.ForEach([copy + "-wal", copy + "-shm"], File.Delete);
            File.Copy(sound, copy, overwrite: true);
            var tampered = await TamperAsync(copy, store => tamper(new Tampering(store, run.Chance, last), turn));
            var found = await FindAsync(copy, anchor);
            if (turn % CasesPerCommand == 0)
            {
                commands++;
                var said = await new Delivered(run.Program).RunAsync(["verify", "--database", $"sqlite:{copy}", .. withAnchor ? new[] { "--anchor", printed } : []]);
                faults.AddRange(said.Exit == 1 && found.All(said.Out.Contains) ? [] : [$"motcua verify ended with {said.Exit}: {said.Out}{said.Errors}"]);
            }

            faults.AddRange(NamesFirst(found, tampered.Named) ? [] : [$"{tampered.How}: line {tampered.Named} was not named first, but {string.Join(" ", found.Take(2).DefaultIfEmpty("nothing"))}"]);
            run.Progress(turn + 1);
        }

        return new RigResult(turn, faults, new Dictionary<string, string>
        {
            ["lines of the ledger"] = last.ToString(CultureInfo.InvariantCulture),
            ["checked by the command too"] = commands.ToString(CultureInfo.InvariantCulture),
        });
    }

    private static async Task<Tampered> TamperAsync(string path, Func<SqliteConnection, Task<Tampered>> tamper)
    {
        await using var store = new SqliteConnection($"Data Source={path};Pooling=False");
        await store.OpenAsync();
        await using var careless = new SqliteCommand("pragma synchronous = off", store);
        await careless.ExecuteNonQueryAsync();
        return await tamper(store);
    }

    private static (long Sequence, string Printed) Last(string path)
    {
        using var store = new SqliteConnection($"Data Source={path};Pooling=False");
        store.Open();
        using var command = new SqliteCommand("pragma wal_checkpoint(truncate); select sequence, hash from ledger_entries order by sequence desc limit 1", store);
        using var reader = command.ExecuteReader();
        reader.NextResult();
        reader.Read();
        return (reader.GetInt64(0), $"{reader.GetInt64(0)}:{Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(1))}");
    }

    /// <summary>The check of I13 as the command prints it.</summary>
    private static async Task<IReadOnlyList<string>> FindAsync(string path, IReadOnlyList<Anchor> anchors)
    {
        await using var dialect = new SqliteDialect(path);
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        var found = await LedgerChain.CheckAsync(snapshot, MotCua.App.Rehearsal.SampleCommune.OfficeId) + await Anchor.CheckAsync(snapshot, anchors);
        return [.. found.Violations.Select(violation => violation.Text.ToString())];
    }

    private static bool NamesFirst(IReadOnlyList<string> found, long line) =>
        found.Count > 0 && found.Min(text => long.Parse(LineNumber().Match(text).Groups[1].Value, CultureInfo.InvariantCulture)) == line;

    [GeneratedRegex(@"dòng (\d+)")]
    private static partial Regex LineNumber();
}

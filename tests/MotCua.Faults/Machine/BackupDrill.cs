using System.Diagnostics;
using System.Globalization;
using MotCua.App.Data.Backups;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-16: a backup beside a busy program, restored, checked and served; then its archive damaged a byte at a time.</summary>
internal sealed class BackupDrill : Rig
{
    private const int Clients = 4;

    public override string Id => "R-16";

    public override string Promise => "a backup under load restores whole and serves; an archive with one byte damaged, cut or added is refused and leaves nothing behind";

    public override string Unit => "damages";

    public override int Short => 20;

    public override int Long => 1000;

    public override string KnownBad => "a restore that unpacks and looks at nothing";

    public override async Task<RigResult> RunAsync(RigRun run)
    {
        var restoring = Stopwatch.StartNew();
        var (archives, faults) = await DrillAsync(run, restoring);
        var bytes = archives.Sum(archive => new FileInfo(archive).Length);
        var found = await DamageAsync(run, run.Program, archives);
        return new RigResult(run.Size, [.. faults, .. found], new Dictionary<string, string>
        {
            ["archives"] = string.Create(CultureInfo.InvariantCulture, $"{archives.Count}, {bytes / 1e6:0.0} MB"),
            ["restore to first answer"] = string.Create(CultureInfo.InvariantCulture, $"{restoring.Elapsed.TotalSeconds:0.0} s"),
        });
    }

    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var (archives, _) = await DrillAsync(run, new Stopwatch());
        var careless = Path.Combine(run.Folder, "careless");
        await File.WriteAllTextAsync(careless, Careless);
        await LoopDisk.ShellAsync($"chmod +x {careless}");
        return new RigResult(run.Size, await DamageAsync(run, careless, [.. archives.Where(archive => archive.EndsWith(".tar", StringComparison.Ordinal))]), new Dictionary<string, string>());
    }

    private const string Careless =
        $"""
        #!/bin/sh
        while [ $# -gt 0 ]; do case "$1" in --from) from=$2 ;; --database) to=${"{2#sqlite:}"} ;; esac; shift; done
        mkdir -p "$(dirname "$to")" && tar -xf "$from" -C "$(dirname "$to")" && mv "$(dirname "$to")/{Manifest.DatabaseFile}" "$to"

        """;

    /// <summary>Both archives, taken while clients act, each restored and compared with what had been confirmed before it was begun.</summary>
    private static async Task<(IReadOnlyList<string> Archives, IReadOnlyList<string> Faults)> DrillAsync(RigRun run, Stopwatch restoring)
    {
        var office = await Founded.InAsync(Path.Combine(run.Folder, "served"));
        using var list = new Acknowledged();
        using var serving = new ServedProgram(run.Program, office.Address);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { Pause = TimeSpan.FromMilliseconds(2) };
        intake.Start(Clients);
        var (archives, faults) = (new List<string>(), new List<string>());
        foreach (var passphrase in new[] { Passphrase(run), null })
        {
            await list.ReachAsync(list.Count + 50);
            var before = list.Count > 0 ? list.Read() : throw new InvalidOperationException($"Nobody was answered: {string.Join(" | ", intake.Refused.Concat(serving.Lines).Take(8))}");
            var archive = await BackUpAsync(run, office, passphrase);
            archives.Add(archive);
            faults.AddRange(await RestoredAsync(run, office, (archive, passphrase), (list.Read().Sent, before.Answered), restoring));
        }

        await intake.StopAsync();
        return (archives, [.. faults, .. intake.Refused]);
    }

    private static string Passphrase(RigRun run)
    {
        var file = Path.Combine(run.Folder, "passphrase");
        File.WriteAllText(file, "bốn chữ dễ nhớ\n");
        return file;
    }

    private static async Task<string> BackUpAsync(RigRun run, Founded office, string? passphrase)
    {
        var to = Path.Combine(run.Folder, passphrase is null ? "plain" : "sealed");
        (await new Delivered(run.Program).RunAsync(["backup", "--database", office.Address, "--to", to, .. With(passphrase)])).OrThrow();
        return Directory.GetFiles(to, "motcua-*.tar*").Single(file => !file.EndsWith(".sha256", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> With(string? passphrase) => passphrase is null ? [] : ["--passphrase-file", passphrase];

    private static async Task<IReadOnlyList<string>> RestoredAsync(
        RigRun run, Founded office, (string Archive, string? Passphrase) from, (IReadOnlySet<Guid> Sent, IReadOnlyList<Acknowledgement> Answered) told, Stopwatch restoring)
    {
        restoring.Restart();
        var store = $"sqlite:{Path.Combine(run.Folder, "restored-" + Path.GetFileName(from.Archive), "office.db")}";
        var said = await new Delivered(run.Program).RunAsync(["restore", "--from", from.Archive, "--database", store, .. With(from.Passphrase)]);
        if (said.Exit != 0)
        {
            return [$"restore ended with {said.Exit}: {said.Errors}{said.Out}"];
        }

        using var serving = new ServedProgram(run.Program, store);
        await serving.ReadyAsync();
        restoring.Stop();
        using var again = new Acknowledged();
        await new Intake(serving.Port, office.Bearer, again).RepeatAsync(told.Answered[^1]);
        serving.Kill();
        using var kept = new TestStore(store, () => { });
        await using var dialect = kept.Open();
        return
        [
            .. again.Read().Answered is [var answer] && answer == told.Answered[^1] ? Array.Empty<string>() : [$"the restored office does not know entry {told.Answered[^1].Sequence}"],
            .. await Comparison.FaultsAsync(dialect, office.Head, told, everythingAnswered: false),
        ];
    }

    private static async Task<IReadOnlyList<string>> DamageAsync(RigRun run, string program, IReadOnlyList<string> archives)
    {
        var (faults, passphrase) = (new List<string>(), Passphrase(run));
        for (var turn = 0; turn < run.Size && faults.Count < 20; turn++)
        {
            var place = Directory.CreateDirectory(Path.Combine(run.Folder, "damaged"));
            var (archive, how) = await DamagedAsync(archives[turn % archives.Count], place, (turn, run.Chance));
            var target = Path.Combine(place.FullName, "restored", "office.db");
            var said = await new Delivered(program).RunAsync("restore", "--from", archive, "--database", $"sqlite:{target}", "--passphrase-file", passphrase);
            var left = Directory.Exists(Path.GetDirectoryName(target)!) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(target)!).Any();
            var plain = said.Errors.Trim() is { Length: > 0 } words && !words.Contains('\n', StringComparison.Ordinal) && !words.Contains("Exception", StringComparison.Ordinal);
            faults.AddRange((said.Exit, left, plain) switch
            {
                (0, _, _) => [$"{how}: restored without a word"],
                (_, true, _) => [$"{how}: refused, but something was left behind"],
                (_, _, false) => [$"{how}: refused in no plain sentence: {said.Errors}"],
                _ => Array.Empty<string>(),
            });
            place.Delete(recursive: true);
            run.Progress(turn + 1);
        }

        return faults;
    }

    private static async Task<(string Path, string How)> DamagedAsync(string archive, DirectoryInfo place, (int Turn, Random Chance) by)
    {
        var bytes = await File.ReadAllBytesAsync(archive);
        var (at, kind) = (by.Chance.Next(bytes.Length), by.Chance.Next(10));
        var how = kind switch { 0 => "cut at byte", 1 => "one byte added behind", _ => "changed at byte" };
        if (kind > 1)
        {
            bytes[at] ^= (byte)by.Chance.Next(1, 256);
        }

        var damaged = Path.Combine(place.FullName, Path.GetFileName(archive));
        await File.WriteAllBytesAsync(damaged, kind switch { 0 => bytes[..at], 1 => [.. bytes, (byte)by.Chance.Next(256)], _ => bytes });
        if (File.Exists(archive + ".sha256"))
        {
            File.Copy(archive + ".sha256", damaged + ".sha256", overwrite: true);
        }

        return (damaged, $"damage {by.Turn}, {Path.GetExtension(archive)} {how} {at} of {bytes.Length}");
    }
}

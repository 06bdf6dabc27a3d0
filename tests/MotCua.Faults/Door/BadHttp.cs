using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using MotCua.App.Rehearsal;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Door;

/// <summary>R-10: requests no client of ours sends, from the program's own table of addresses, spoilt in every way.</summary>
internal sealed class BadHttp : Rig
{
    private const int Batch = 100;

    public override string Id => "R-10";

    public override string Promise => "bad HTTP at every address: never a 5xx, never over 2 s, never an unexpected problem, and what is refused changes nothing";

    public override string Unit => "requests";

    public override int Short => 2_000;

    public override int Long => 100_000;

    public override string KnownBad => "one refusal in a hundred turned into a 500, and a table changed while only refusals were given";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, change: null, meanwhile: null);

    /// <summary>Both must be caught.</summary>
    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var few = run with { Size = Math.Min(run.Size, 600) };
        var refusals = 0;
        var turned = await TryAsync(few with { Folder = Sub(run, "turned") }, bytes => IsRefusal(bytes) && Interlocked.Increment(ref refusals) % 100 == 0 ? [.. bytes[..9], .. "500"u8, .. bytes[12..]] : bytes, meanwhile: null);
        var changed = await TryAsync(few with { Folder = Sub(run, "changed") }, change: null, Scribble);
        var (fifth, silent) = (turned.Faults.FirstOrDefault(fault => fault.Contains(": 500", StringComparison.Ordinal)), changed.Faults.FirstOrDefault(fault => fault.Contains("desks", StringComparison.Ordinal)));
        return turned with { Cases = turned.Cases + changed.Cases, Faults = fifth is null || silent is null ? [] : [fifth, silent] };
    }

    private static async Task<RigResult> TryAsync(RigRun run, Func<byte[], byte[]>? change, Action<string>? meanwhile)
    {
        var path = Path.Combine(run.Folder, "bad-http.db");
        var address = $"sqlite:{path}";
        var office = await PeopledOffice.FoundAsync(address, SampleCommune.OfficeId, "nhàmình");
        var entrances = await Entrance.ReadAsync(address, run.Folder);
        using var serving = new ServedProgram(run.Program, address);
        await serving.ReadyAsync();
        await office.LiveAsync(serving.Port, 4, "Nguyễn Thị Ánh Tuyết");
        using var browser = new Browser(serving.Port);
        await browser.FetchTokenAsync("/dang-nhap");
        using var between = change is null ? null : new Between(serving.Port, change);
        using var store = new StoreWatch(path);
        var door = new Knocking(between?.Port ?? serving.Port, store);
        var knocks = new Knocks(entrances, office, browser.Token);
        var dealt = 0;
        while (door.Asked < run.Size && door.Faults.Count < 20)
        {
            var batch = Enumerable.Range(0, Math.Min(Batch, run.Size)).Select(_ => knocks.Deal(dealt++, run.Chance)).ToList();
            var refused = await door.ListenAsync(batch);
            await door.AgainAsync(refused, () => meanwhile?.Invoke(path));
            run.Progress(door.Asked);
        }

        var logged = serving.Lines.Where(line => line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"LogLevel\":\"Critical\"", StringComparison.Ordinal));
        string[] dead = serving.HasEnded ? ["the program ended"] : [];
        return new RigResult(door.Asked, [.. door.Faults, .. dead, .. logged.Take(5).Select(line => $"logged: {line[..Math.Min(600, line.Length)]}")], new Dictionary<string, string>(door.Figures)
        {
            ["addresses"] = entrances.Count.ToString(CultureInfo.InvariantCulture),
            ["ways of spoiling"] = (Spoiling.All.DistinctBy(way => way.Name).Count() + WireOddities.Names.Count).ToString(CultureInfo.InvariantCulture),
        });
    }

    private static string Sub(RigRun run, string name) => Directory.CreateDirectory(Path.Combine(run.Folder, name)).FullName;

    private static bool IsRefusal(byte[] bytes) => bytes.Length > 12 && Encoding.ASCII.GetString(bytes, 0, 10) == "HTTP/1.1 4";

    private static void Scribble(string path)
    {
        using var store = new SqliteConnection($"Data Source={path};Pooling=False");
        store.Open();
        using var command = new SqliteCommand("update desks set name = name || '.' where number = 3", store);
        command.ExecuteNonQuery();
    }
}

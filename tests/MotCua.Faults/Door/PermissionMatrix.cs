using System.Globalization;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Rehearsal;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Door;

/// <summary>R-12: every address asked as every role, with a second office in the same store whose marks must never be seen.</summary>
internal sealed class PermissionMatrix : Rig
{
    private const int Neighbour = 99002;
    private const string Mark = "kínmật";

    public override string Id => "R-12";

    public override string Promise => "permission matrix: every address as every role as permissions.csv says; nothing of the office next door is ever shown or changed";

    public override string Unit => "addresses × roles";

    public override int Short => 1;

    public override int Long => 1;

    public override string KnownBad => "a build whose permission table lost a row and moved a right, behind a door that takes a specialist for the neighbour's";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, run.Program, (_, _) => null);

    /// <summary>The lost row, the moved right and the neighbour's papers must each be found.</summary>
    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var spoilt = SpoiltProgram.Copy(run.Program, Path.Combine(run.Folder, "spoilt"));
        var result = await TryAsync(run, spoilt, (own, other) => bytes => Mistake(Mistake(bytes, own.Key, other.Key), own.Session, other.Session));
        string?[] found = [Fault(SpoiltProgram.Gone, "though the table allows it"), Fault("as Signer", "though the table does not allow it"), Fault("as Specialist", Mark)];
        return result with { Faults = [.. found.Any(fault => fault is null) ? [] : found.OfType<string>()] };

        string? Fault(params string[] words) => result.Faults.FirstOrDefault(fault => words.All(word => fault.Contains(word, StringComparison.Ordinal)));
    }

    private static async Task<RigResult> TryAsync(RigRun run, string program, Func<Pass, Pass, Func<byte[], byte[]>?> ask)
    {
        var path = Path.Combine(run.Folder, "two-offices.db");
        var address = $"sqlite:{path}";
        var own = await PeopledOffice.FoundAsync(address, SampleCommune.OfficeId, "nhàmình");
        var other = await PeopledOffice.FoundAsync(address, Neighbour, Mark);
        var entrances = await Entrance.ReadAsync(address, run.Folder);
        using var serving = new ServedProgram(program, address);
        await serving.ReadyAsync();
        await own.LiveAsync(serving.Port, 2, "Nguyễn Thị Nhàmình");
        await other.LiveAsync(serving.Port, 6, "Trần Thị Kínmật");
        using var store = new StoreWatch(path);
        var head = store.HeadOf(Neighbour);
        using var between = ask(own.Passes[Roles.Specialist], other.Passes[Roles.Specialist]) is { } mistake ? new Between(serving.Port, Between.Untouched, mistake) : null;
        using var browser = new Browser(between?.Port ?? serving.Port);
        await browser.FetchTokenAsync($"/xa/{own.OfficeId}/dang-nhap");
        var matrix = new Matrix(browser, own, Mark);
        foreach (var entrance in entrances)
        {
            await matrix.TryAsync(entrance);
            run.Progress(matrix.Tried);
        }

        await matrix.StandOutsideAsync(entrances, $"/xa/{Neighbour}");
        string[] grown = store.HeadOf(Neighbour) == head ? [] : [$"the ledger of the office next door went from {head} to {store.HeadOf(Neighbour)}"];
        return new RigResult(matrix.Tried, [.. matrix.Faults, .. grown], new Dictionary<string, string>
        {
            ["addresses"] = entrances.Count.ToString(CultureInfo.InvariantCulture),
            ["allowed"] = matrix.Allowed.ToString("N0", CultureInfo.InvariantCulture),
            ["turned away"] = matrix.TurnedAway.ToString("N0", CultureInfo.InvariantCulture),
        });
    }

    /// <summary>One secret for the other where it is sent; both are of one length.</summary>
    private static byte[] Mistake(byte[] bytes, string own, string other)
    {
        var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(own));
        return at < 0 ? bytes : [.. bytes[..at], .. Encoding.ASCII.GetBytes(other), .. bytes[(at + own.Length)..]];
    }
}

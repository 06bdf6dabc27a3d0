using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-04: the disk runs full while four clients give numbers and take files in, and later has room again.</summary>
internal sealed class DiskFull : Rig
{
    private const int Clients = 4;
    private const int Megabytes = 128;
    private static readonly TimeSpan UntilRefused = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan UntilRecovered = TimeSpan.FromSeconds(5);

    public override string Id => "R-04";

    public override string Promise => "disk full: refused in plain words, nothing confirmed is lost, and without a restart it goes on within 5 s of room";

    public override string Unit => "times full";

    public override int Short => 1;

    public override int Long => 20;

    public override string KnownBad => "a disk that says it has written when there was no room";

    public override async Task<RigResult> RunAsync(RigRun run) => await LoopDisk.MissingRightAsync() is { } reason ? RigResult.SkippedBecause(reason) : await FillAsync(run, null);

    public override async Task<RigResult> RunKnownBadAsync(RigRun run) => await FillAsync(run, await LyingDisk.ThatIsNeverFullAsync(run.Folder));

    private static async Task<RigResult> FillAsync(RigRun run, IReadOnlyDictionary<string, string>? lie)
    {
        using var disk = await LoopDisk.MakeAsync(Megabytes);
        var office = await Founded.InAsync(Path.Combine(disk.Folder, "office"));
        using var list = new Acknowledged();
        using var serving = new ServedProgram(run.Program, office.Address, lie);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { Pause = TimeSpan.FromMilliseconds(5) };
        intake.Start(Clients);
        var (faults, recovered, pass) = (new List<string>(), new Spread(), 0);
        while (pass < run.Size && faults.Count == 0)
        {
            await Task.Delay(run.Chance.Next(200, 1500));
            var ballast = Path.Combine(disk.Folder, "ballast");
            Fill(ballast);
            faults.AddRange(await RefusedPlainlyAsync(serving.Port, office.Bearer, list));
            faults.AddRange(await GoesOnAsync(list, ballast, recovered));
            run.Progress(++pass);
        }

        // A store that lies may never answer again: whoever still asks after this is not waited for.
        await Task.WhenAny(intake.StopAsync(), Task.Delay(TimeSpan.FromSeconds(15)));
        await intake.GiveUpAsync();
        faults.AddRange(serving.HasEnded ? ["the program ended"] : []);
        serving.Kill();
        faults.AddRange(intake.Refused);
        faults.AddRange(await AtTheEndAsync(run, office, list));
        return new RigResult(pass, faults, new Dictionary<string, string>
        {
            ["acts confirmed"] = list.Count.ToString("N0", CultureInfo.InvariantCulture),
            ["room again to next act confirmed"] = recovered.ToString(),
        });
    }

    private static void Fill(string ballast)
    {
        using var file = new FileStream(ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var piece = new byte[1 << 16]; piece.Length > 0;)
        {
            try
            {
                file.Write(piece);
            }
            catch (IOException)
            {
                // Full for this size; the smaller ones fill the cracks.
                piece = new byte[piece.Length / 4];
            }
        }
    }

    /// <summary>Sooner or later an act meets the full disk: it must be told so in words, and never be told it was done.</summary>
    private static async Task<IReadOnlyList<string>> RefusedPlainlyAsync(int port, string bearer, Acknowledged list)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < UntilRefused; await Task.Delay(20))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
            var key = ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString();
            request.Headers.Add("Idempotency-Key", key);
            list.Sent(key);
            using var answer = await http.SendAsync(request);
            if (!answer.IsSuccessStatusCode)
            {
                var words = await answer.Content.ReadAsStringAsync();
                return answer.StatusCode == HttpStatusCode.ServiceUnavailable && words.Contains("đĩa có thể đã đầy", StringComparison.Ordinal) && !words.Contains("   at ", StringComparison.Ordinal)
                    ? []
                    : [$"a full disk was answered with {(int)answer.StatusCode} {words}"];
            }
        }

        return ["the full disk was never noticed"];
    }

    private static async Task<IReadOnlyList<string>> GoesOnAsync(Acknowledged list, string ballast, Spread recovered)
    {
        File.Delete(ballast);
        var (room, before) = (Stopwatch.StartNew(), list.Count);
        while (list.Count == before && room.Elapsed < UntilRecovered)
        {
            await Task.Delay(5);
        }

        recovered.Add(room.Elapsed);
        return room.Elapsed < UntilRecovered ? [] : [$"no act was confirmed within {UntilRecovered.TotalSeconds} s of room on the disk"];
    }

    private static async Task<IReadOnlyList<string>> AtTheEndAsync(RigRun run, Founded office, Acknowledged list)
    {
        try
        {
            using var store = new TestStore(office.Address, () => { });
            await using var dialect = store.Open();
            return [.. await Comparison.FaultsAsync(dialect, office.Head, list.Read(), everythingAnswered: false), .. await new Delivered(run.Program).VerifyAsync(office.Address)];
        }
        catch (Exception problem) when (problem is StoreException or System.Data.Common.DbException)
        {
            return [$"the store does not open: {problem.Message}"];
        }
    }
}

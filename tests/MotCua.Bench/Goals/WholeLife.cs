using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Goals;

/// <summary>G14: processor time of a dossier's whole life, from the number at the door to the ballot, with the pages that are looked at meanwhile.</summary>
internal sealed partial class WholeLife : Goal
{
    private const int StatusViews = 10;
    private static readonly string[] StaffPages = ["/chuyen-mon", "/quay", "/tra-ket-qua", "/ho-so/{0}"];
    private const int StaffViews = 20;
    private const int WarmRounds = 40;

    public override string Id => "G14";

    public override string Title => "15 acts, 10 status views and 20 staff pages: processor time of one dossier's life";

    public override Task RunAsync(Workbench bench) => OnBothEnginesAsync(bench, bench.Stores.NewAsync, MeasureAsync);

    private async Task MeasureAsync(Workbench bench, string engine, TestStore store)
    {
        var keys = await LivesOverHttp.PrepareAsync(store);
        (string Name, string Value) cookie;
        await using (var staff = await Staff.OpenAsync(store))
        {
            cookie = await staff.SignedInAsync(Roles.Receptionist, Roles.Specialist, Roles.CentreHead);
        }

        await using var hall = await Hall.OpenAsync(bench.Program, store);
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{hall.Target.Port}") };
        var rounds = bench.Asked.Short ? 1 : WarmRounds + bench.Trial.Pace.Rounds;
        var (each, database) = (new List<double>(), new List<double>());
        var busyness = Trial.Watch(hall.Target);
        for (var round = 1; round <= rounds; round++)
        {
            var (server, behind) = (hall.Target.Server.CpuSeconds, hall.Target.Database?.CpuSeconds ?? 0);
            var lives = new LivesOverHttp(hall.Target.Port, keys) { ReceiptsFrom = round * 1000 };
            await lives.PlayAsync();
            await ViewAsync(http, cookie, hall);
            each.Add((hall.Target.Server.CpuSeconds - server) * 1000 / LivesOverHttp.Lives);
            database.Add(((hall.Target.Database?.CpuSeconds ?? 0) - behind) * 1000 / LivesOverHttp.Lives);
        }

        // The first lives pay for the program's own warming up.
        var (warm, total) = (bench.Asked.Short ? 0 : WarmRounds, each.Zip(database, (mine, behind) => mine + behind));
        bench.Tell(new Figure
        {
            Goal = Id,
            What = $"{engine}, {LivesOverHttp.Lives} lives a round, CPU-ms of one",
            Ours = $"{Spread.Of(total.Skip(warm))} ms; {Spread.Written(total.First())} ms just after the start",
            Yardstick = "RT recorded 213 ms for one create alone",
            Judged = Spread.Of(total.Skip(warm)),
            Aim = Aim.AtMost(15, 5),
            Answers = rounds * (LivesOverHttp.Acts + (LivesOverHttp.Lives * (StatusViews + StaffViews))),
            CpuMs = Spread.Of(each.Skip(warm)).Median,
            DatabaseCpuMs = hall.Target.Database is null ? null : Spread.Of(database.Skip(warm)).Median,
            PssMiB = hall.Target.Server.PssMiB,
            Busyness = busyness(),
            Note = "few at a time: batches of one or two",
        });
    }

    /// <summary>As many views as this round's lives have.</summary>
    private static async Task ViewAsync(HttpClient http, (string Name, string Value) cookie, Hall hall)
    {
        var last = await hall.Read.NumberAsync("select max(dossier_id) as number from dossiers");
        for (var life = 0; life < LivesOverHttp.Lives; life++)
        {
            var sheet = await GetAsync(http, $"/ho-so/{last - life}/giay-hen", cookie);
            await AskAsync(hall.Target.Port, Code().Match(sheet).Value);
            for (var view = 0; view < StaffViews - 1; view++)
            {
                await GetAsync(http, string.Format(CultureInfo.InvariantCulture, StaffPages[view % StaffPages.Length], last - life), cookie);
            }
        }
    }

    /// <summary>The citizen asks ten times, from an address of the citizen's own: more is not allowed in a minute.</summary>
    private static async Task AskAsync(int port, string code)
    {
        using var http = new HttpClient(Citizen.FromOwnAddress()) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var view = 0; view < StatusViews; view++)
        {
            using var answer = await http.PostAsync("/api/v1/status", new StringContent($$"""{"code":"{{code}}","proof":"{{LivesOverHttp.BornIn}}"}""", Encoding.UTF8, "application/json"));
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task<string> GetAsync(HttpClient http, string path, (string Name, string Value) cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(cookie.Name, cookie.Value);
        using var answer = await http.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path}: {answer.StatusCode}");
        }

        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}")]
    private static partial Regex Code();
}

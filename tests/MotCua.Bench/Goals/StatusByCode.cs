using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G7: citizens ask by the code on their slip and a birth year; the limits on asking stay on.</summary>
internal sealed partial class StatusByCode : Goal
{
    private const int Connections = 64;
    private const int WrongTries = 200;
    private const string Peer = "queue peer's look-up recorded 317/s";
    private static readonly byte[] FoundByApi = "\"received_at\""u8.ToArray();
    private static readonly byte[] Found = "role=\"status\""u8.ToArray();

    public override string Id => "G7";

    public override string Title => "POST the status page by code and birth year, 64 connections, limits on";

    public override async Task RunAsync(Workbench bench)
    {
        await using var small = await CounterAsync(bench, bench.Asked.SmallStore);
        await using var large = await CounterAsync(bench, bench.Asked.LargeStore);
        using var empty = await Yardstick.StartAsync(EmptyServer.Kind);
        var growth = bench.Trial.Compare(() => large.Ask(large.Pages, Found), () => small.Ask(small.Pages, Found));
        bench.Tell(Figure.Of(Id, $"page, {bench.Asked.LargeStore:N0} dossiers beside {bench.Asked.SmallStore:N0}", growth, "small store") with { Judged = growth.Time, Aim = Aim.AtMost(1.5, 1.15), Note = Peer });
        foreach (var (how, asked, mustHold) in new[] { ("page", large.Pages, Found), ("API", large.Api, FoundByApi) })
        {
            var limit = bench.Trial.Compare(() => large.Ask(asked, mustHold), () => bench.Trial.Run(empty.Target, () => Counter.Callers(Connections, asked, null)));
            bench.Tell(Figure.Of(Id, $"{how}, {bench.Asked.LargeStore:N0} dossiers beside nothing at all", limit, "plaintext, asked alike") with
            {
                Aim = Aim.AtLeast(0.25, 0.35),
                Note = "the limits stay on: after nine askings the next citizen comes from another address over a new connection",
            });
        }

        TellOracle(bench, large);
    }

    /// <summary>A wrong code is answered as fast as a right one; the brake on all wrong tries together allows 300 a minute.</summary>
    private void TellOracle(Workbench bench, Counter counter)
    {
        var wrong = Enumerable.Range(0, WrongTries).Select(_ => (string.Concat(Enumerable.Range(0, 10).Select(_ => App.Acts.CodeSigns.Alphabet[Random.Shared.Next(32)])), "1970")).ToList();
        var (wrongPages, few) = (counter.Requests(wrong), new Load(bench.Trial.Pace.Timed) { Most = WrongTries / bench.Trial.Pace.Rounds / 2, PerSecond = 100 });
        var comparison = bench.Trial.Compare(() => counter.AskWrongly(wrongPages, few), () => counter.Ask(counter.Pages, Found, few));
        bench.Tell(Figure.Of(Id, "wrong codes beside right ones, p50", comparison, "right codes") with { Judged = comparison.Ratio(sample => sample.Answers.Milliseconds(50)), Note = "no oracle in the time: near 1" });
    }

    private static async Task<Counter> CounterAsync(Workbench bench, int dossiers)
    {
        var store = await bench.Stores.GeneratedAsync(Engines.Sqlite, dossiers);
        IReadOnlyList<(string, string)> codes;
        await using (var staff = await Staff.OpenAsync(store))
        {
            codes = await CodesAsync(staff);
        }

        var hall = await Hall.OpenAsync(bench.Program, store);
        return new Counter(bench, hall, await FormAsync(hall.Target.Port), codes);
    }

    /// <summary>Codes of open files, each with the birth year that proves who asks.</summary>
    public static async Task<IReadOnlyList<(string Code, string Proof)>> CodesAsync(Staff staff)
    {
        var open = await staff.Read.ListAsync(
            """
            select dossier.dossier_id, person.born from dossiers dossier
            join dossier_people person on person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.ordinal = 1
            where dossier.office_id = $1 and dossier.closed_at is null and person.born is not null
            order by dossier.dossier_id limit 2000
            """,
            row => (Id: row.Long("dossier_id"), Year: row.Text("born")[^4..]),
            staff.OfficeId);
        return [.. (await staff.StatusCodesAsync(open.Select(one => one.Id))).Zip(open, (code, one) => (code, one.Year))];
    }

    /// <summary>The form as a browser gets it: its cookie and its token.</summary>
    private static async Task<(string Cookie, string Token)> FormAsync(int port)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
        using var answer = await http.GetAsync("/tra-cuu");
        var page = await answer.Content.ReadAsStringAsync();
        return (answer.Headers.GetValues("Set-Cookie").First().Split(';')[0], Token().Match(page).Groups[1].Value);
    }

    [GeneratedRegex("name=\"form_token\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed class Counter(Workbench bench, Hall hall, (string Cookie, string Token) form, IReadOnlyList<(string Code, string Proof)> codes) : IAsyncDisposable
    {
        public IReadOnlyList<byte[]> Pages { get; } = [.. codes.Select(one => StatusCaller.OnPage(form, one.Code, one.Proof))];

        public IReadOnlyList<byte[]> Api { get; } = [.. codes.Select(one => StatusCaller.OverApi(one.Code, one.Proof))];

        public IReadOnlyList<byte[]> Requests(IReadOnlyList<(string Code, string Proof)> asked) => [.. asked.Select(one => StatusCaller.OnPage(form, one.Code, one.Proof))];

        public Sample Ask(IReadOnlyList<byte[]> asked, byte[] mustHold, Load? load = null) =>
            bench.Trial.Run(hall.Target, () => Callers(load is null ? Connections : 1, asked, mustHold), load);

        public Sample AskWrongly(IReadOnlyList<byte[]> asked, Load load) =>
            bench.Trial.Run(hall.Target, () => [new StatusCaller(asked, Random.Shared.Next(asked.Count), "Không tìm thấy hồ sơ"u8.ToArray()) { Expected = StatusCodes.Status422UnprocessableEntity }], load);

        public static IEnumerable<Caller> Callers(int connections, IReadOnlyList<byte[]> asked, byte[]? mustHold) =>
            Enumerable.Range(0, connections).Select(caller => new StatusCaller(asked, Random.Shared.Next(asked.Count), mustHold));

        public ValueTask DisposeAsync() => hall.DisposeAsync();
    }
}

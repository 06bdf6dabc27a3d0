using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Ledger;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Rules;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G8: a month's figures over the API, read from the counters, beside a full recount of the ledger: the same to the digit.</summary>
internal sealed class MonthReport : Goal
{
    private const string Peer = "Redmine's report recorded 3.4 s at 1 M, RT's chart 0.4–0.6 s, queue peer's month 6.9 s";

    public override string Id => "G8";

    public override string Title => "GET the figures of every day of a month, beside a full recount from the ledger";

    public override async Task RunAsync(Workbench bench)
    {
        var seconds = new List<double>();
        foreach (var dossiers in new[] { bench.Asked.SmallStore, bench.Asked.LargeStore })
        {
            seconds.Add(await MeasureAsync(bench, dossiers));
        }

        bench.Tell(new Figure
        {
            Goal = Id,
            What = $"a month at {bench.Asked.LargeStore:N0} beside {bench.Asked.SmallStore:N0} dossiers",
            Ours = $"{Spread.Written(seconds[1] * 1000)} ms",
            Yardstick = $"small store {Spread.Written(seconds[0] * 1000)} ms",
            Judged = Spread.Of([seconds[1] / seconds[0]]),
            Note = "a month of a larger office has more lines in it; what is older costs nothing",
        });
    }

    private async Task<double> MeasureAsync(Workbench bench, int dossiers)
    {
        var store = await bench.Stores.GeneratedAsync(Engines.Sqlite, dossiers);
        string bearer;
        await using (var staff = await Staff.OpenAsync(store))
        {
            bearer = await staff.KeyAsync(Roles.CentreHead);
        }

        await using var hall = await Hall.OpenAsync(bench.Program, store);
        var busyness = Trial.Watch(hall.Target);
        var last = (await hall.Read.ListAsync("select max(day_on) as day_on from daily_counters where amount <> 0", row => row.Day("day_on")))[0];
        var month = new DateOnly(last.Year, last.Month, 1).AddMonths(-1);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{hall.Target.Port}") };
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {bearer}");
        await ReportAsync(http, month);
        var (took, cpu) = (new List<double>(), hall.Target.Server.CpuSeconds);
        var report = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var round = 0; round < Math.Max(5, bench.Trial.Pace.Rounds); round++)
        {
            var started = Stopwatch.StartNew();
            report = await ReportAsync(http, month);
            took.Add(started.Elapsed.TotalSeconds);
        }

        cpu = (hall.Target.Server.CpuSeconds - cpu) * 1000 / took.Count;
        var recounting = Stopwatch.StartNew();
        var (recount, lines) = await RecountAsync(hall.Read, month);
        var different = report.Keys.Union(recount.Keys).Where(figure => report.GetValueOrDefault(figure) != recount.GetValueOrDefault(figure)).ToList();
        var ours = Spread.Of(took);
        bench.Tell(new Figure
        {
            Goal = Id,
            What = $"{month:yyyy-MM} of {dossiers:N0} dossiers, {report.Count} figures",
            Ours = $"{Spread.Written(ours.Median * 1000)} ms for the month's days, {different.Count} figures differ",
            Yardstick = $"recount of {lines:N0} lines {Spread.Written(recounting.Elapsed.TotalMilliseconds)} ms",
            Judged = Spread.Of([recounting.Elapsed.TotalSeconds / ours.Median]),
            Aim = dossiers == bench.Asked.LargeStore ? Aim.AtLeast(10) : null,
            Answers = took.Count,
            Errors = different.Count,
            Void = different.Count == 0 && report.Count > 0 ? null : report.Count == 0 ? "the month has no figures" : $"counters differ from the recount: {different[0]}",
            CpuMs = cpu,
            Busyness = busyness(),
            Note = Peer,
        });
        return ours.Median;
    }

    private static async Task<Dictionary<string, long>> ReportAsync(HttpClient http, DateOnly month)
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var day = month; day.Month == month.Month; day = day.AddDays(1))
        {
            using var answer = await http.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/api/v1/figures?day={day:yyyy-MM-dd}"));
            answer.EnsureSuccessStatusCode();
            using var figures = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
            foreach (var figure in figures.RootElement.EnumerateArray())
            {
                Add(sums, $"{figure.GetProperty("counter").GetString()} {figure.GetProperty("subject").GetString()}", figure.GetProperty("amount").GetInt64());
            }
        }

        return sums.Where(sum => sum.Value != 0).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every line of the ledger, each read and counted anew.</summary>
    private static async Task<(Dictionary<string, long> Sums, long Lines)> RecountAsync(OfficeRead read, DateOnly month)
    {
        var (sums, lines) = (new Dictionary<string, long>(StringComparer.Ordinal), 0L);
        var office = (int)await read.NumberAsync("select min(office_id) as number from offices");
        await foreach (var line in LedgerChain.LinesAsync(read, office))
        {
            lines++;
            foreach (var count in Kinds.Read(line.Kind, line.Payload)!.Counts())
            {
                var day = count.On ?? line.HappenedAt.Day();
                if (day.Year == month.Year && day.Month == month.Month)
                {
                    Add(sums, $"{count.Counter} {count.Subject}", count.Amount);
                }
            }
        }

        return (sums.Where(sum => sum.Value != 0).ToDictionary(StringComparer.Ordinal), lines);
    }

    private static void Add(Dictionary<string, long> sums, string figure, long amount) => sums[figure] = sums.GetValueOrDefault(figure) + amount;
}

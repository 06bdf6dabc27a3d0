using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G4: from the press of "next" until the screens in the room have it, every 200 ms, while one screen in a hundred is replaced each second.</summary>
internal sealed class CallToDisplay : Goal
{
    private const int Board = 1;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    // An event that comes late is a long wait; lost is one that does not come.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public override string Id => "G4";

    public override string Title => "POST call-next until every board has the event, at 1, 100 and 1,000 streams";

    public override async Task RunAsync(Workbench bench)
    {
        var store = await bench.Stores.FoundedAsync(Engines.Sqlite);
        string bearer;
        await using (var staff = await Staff.OpenAsync(store))
        {
            await staff.DesksAsync(Board);
            bearer = await staff.KeyAsync(Roles.Kiosk, Roles.Receptionist);
        }

        await using (var hall = await Hall.OpenAsync(bench.Program, store))
        {
            using var spike = await Yardstick.StartAsync(LiveSpike.Kind);
            foreach (var screens in bench.Asked.Short ? new[] { 1, 100 } : [1, 100, 1000])
            {
                await MeasureAsync(bench, (hall.Target, bearer), spike.Target, screens);
            }
        }

        await bench.VerifyAsync(Id, store);
    }

    private async Task MeasureAsync(Workbench bench, (Target Target, string Bearer) ours, Target theirs, int count)
    {
        using var room = new Room(ours.Target, "/truc-tiep/board", ours.Bearer, count);
        using var spike = new Room(theirs, "/", ours.Bearer, count);
        var (busyness, calls) = (Trial.Watch(ours.Target), bench.Asked.Short ? 4 : 14);
        await room.CallAsync(calls / 2);
        await spike.CallAsync(calls / 2);
        var (mine, other) = (new List<List<double>>(), new List<List<double>>());
        for (var round = 0; round < bench.Trial.Pace.Rounds; round++)
        {
            mine.Add(await room.CallAsync(calls));
            other.Add(await spike.CallAsync(calls));
        }

        var expected = (long)bench.Trial.Pace.Rounds * calls * count;
        var lost = expected - mine.Sum(waits => waits.Count);
        bench.Tell(new Figure
        {
            Goal = Id,
            What = $"{count} streams, {bench.Trial.Pace.Rounds * calls} calls",
            Ours = $"p50 {Spread.Of(mine.Select(waits => At(waits, 50)))} ms, p99 {Spread.Of(mine.Select(waits => At(waits, 99)))} ms, {lost} lost",
            Yardstick = $"bare spike p99 {Spread.Of(other.Select(waits => At(waits, 99)))} ms",
            Judged = Spread.Of(mine.Zip(other, (my, their) => At(my, 99) / At(their, 99))),
            Aim = Aim.AtMost(1.5, 1.2),
            Answers = expected - lost,
            Errors = lost,
            Void = lost == 0 ? null : $"{lost} events did not come within {Patience.TotalSeconds:0} s",
            PssMiB = ours.Target.Server.PssMiB,
            Busyness = busyness(),
            Note = "ours commits to the disk before it tells; the spike keeps nothing",
        });
    }

    private static double At(List<double> waits, int percent) => waits.Count == 0 ? 0 : waits.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(waits.Count * percent / 100.0) - 1));

    /// <summary>Screens, and the desk that calls to them.</summary>
    private sealed class Room : IDisposable
    {
        private readonly LiveScreens screens;
        private readonly HttpClient http;
        private readonly int count;
        private readonly bool isOffice;
        private int turn;

        public Room(Target target, string path, string bearer, int count)
        {
            (this.count, isOffice) = (count, path != "/");
            screens = new LiveScreens(target.Port, path, bearer, count);
            http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{target.Port}") };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            http.DefaultRequestHeaders.Add("Desk-Number", "1");
        }

        /// <returns>Milliseconds from the press to each screen.</returns>
        public async Task<List<double>> CallAsync(int calls)
        {
            var waits = new List<double>();
            for (var call = 0; call < calls; call++)
            {
                await Task.Delay(Between);
                ReplaceSome();
                if (isOffice)
                {
                    await PostAsync("take-ticket");
                    await Task.Delay(Between / 2);
                }

                var from = Stopwatch.GetTimestamp();
                var sequence = await PostAsync("call-next");
                waits.AddRange(screens.WaitFor(sequence, from, Patience));
                if (isOffice)
                {
                    await PostAsync("finish-visit");
                }
            }

            return waits;
        }

        public void Dispose()
        {
            screens.Dispose();
            http.Dispose();
        }

        /// <summary>One in a hundred each second.</summary>
        private void ReplaceSome()
        {
            for (var some = 0; count >= 100 && some < count / 500.0; some++)
            {
                screens.Replace(turn++ % count);
            }
        }

        private async Task<long> PostAsync(string act)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/acts/{act}") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            using var response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
            return long.Parse(response.Headers.GetValues("Ledger-Sequence").Single(), CultureInfo.InvariantCulture);
        }
    }
}

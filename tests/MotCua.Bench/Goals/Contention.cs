using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Goals;

/// <summary>G2: eight desks call while sixty-four machines give numbers, the program killed twice in mid-run and every act sent again under its key.</summary>
internal sealed class Contention : Goal
{
    private const int Kiosks = 64;
    private const int Desks = 8;
    private const int Kills = 2;

    public override string Id => "G2";

    public override string Title => "call-next from 8 desks and take-ticket from 64 machines at once, kill -9 twice: no error, nobody called twice";

    public override Task RunAsync(Workbench bench) => OnBothEnginesAsync(bench, bench.Stores.FoundedAsync, MeasureAsync);

    private async Task MeasureAsync(Workbench bench, string engine, TestStore store)
    {
        string bearer;
        await using (var staff = await Staff.OpenAsync(store))
        {
            await staff.DesksAsync(Desks);
            bearer = await staff.KeyAsync(Roles.Kiosk, Roles.Receptionist);
        }

        await using var hall = await Hall.OpenAsync(bench.Program, store);
        var (took, busyness) = (Stopwatch.StartNew(), Trial.Watch(hall.Target));
        var morning = new Morning(hall, bearer, Kiosks * (bench.Asked.Short ? 2 : 25));
        await morning.PassAsync();
        var acts = morning.Taken.Count + (2 * morning.Called.Count);
        bench.Tell(new Figure
        {
            Goal = Id,
            What = $"{engine}, {morning.Taken.Count} numbers, {morning.Called.Count} calls, {Kills} kills",
            Ours = $"{morning.ServerErrors} answers 5xx, {morning.Doubled} called twice, {Spread.Written(acts / took.Elapsed.TotalSeconds)} acts/s with both restarts",
            Judged = Spread.Of([morning.ServerErrors + morning.Doubled]),
            Aim = Aim.AtMost(0),
            Answers = acts,
            Errors = morning.ServerErrors,
            Void = await FaultAsync(hall, morning),
            Busyness = busyness(),
        });
    }

    private static async Task<string?> FaultAsync(Hall hall, Morning morning)
    {
        var (tickets, calls, called) = (
            await hall.Read.NumberAsync("select count(*) as number from tickets"),
            await hall.Read.NumberAsync("select count(*) as number from calls"),
            await hall.Read.NumberAsync("select count(distinct ticket_id) as number from calls"));
        return morning.ServerErrors > 0 ? $"{morning.ServerErrors} answers 5xx"
            : tickets == morning.Taken.Count && calls == called && calls == morning.Called.Count ? null
            : $"confirmed {morning.Taken.Count} numbers and {morning.Called.Count} calls; kept {tickets} numbers and {calls} calls of {called}";
    }

    /// <summary>The machines, the desks and the plug of one morning.</summary>
    private sealed class Morning(Hall hall, string bearer, int numbers)
    {
        private readonly int given = numbers;
        private int left = numbers;
        private int errors;
        private volatile bool broke;

        public ConcurrentBag<long> Taken { get; } = [];

        public ConcurrentBag<long> Called { get; } = [];

        public int Doubled => Called.Count - Called.Distinct().Count();

        public int ServerErrors => errors;

        private int Port => hall.Target.Port;

        public Task PassAsync() => Task.WhenAll(
        [
            .. Enumerable.Range(0, Kiosks).Select(_ => OrEndAsync(GiveNumbersAsync())),
            .. Enumerable.Range(1, Desks).Select(desk => OrEndAsync(CallAsync(desk))),
            OrEndAsync(KillAsync()),
        ]);

        /// <summary>The others would wait for ever for a number that is not given.</summary>
        private async Task OrEndAsync(Task part)
        {
            try
            {
                await part;
            }
            catch
            {
                broke = true;
                throw;
            }
        }

        private async Task GiveNumbersAsync()
        {
            using var client = new RetryingClient(Port, bearer);
            while (Interlocked.Decrement(ref left) >= 0 && !broke)
            {
                Taken.Add(Ticket((await client.ActAsync("take-ticket", new { })).Result));
            }

            Interlocked.Add(ref errors, client.ServerErrors);
        }

        private async Task CallAsync(int desk)
        {
            using var client = new RetryingClient(Port, bearer, desk);
            while (Called.Count < given && !broke)
            {
                if (await NextAsync(client) is { } called)
                {
                    Called.Add(called);
                    await client.ActAsync("finish-visit", new { });
                }
            }

            Interlocked.Add(ref errors, client.ServerErrors);
        }

        private async Task KillAsync()
        {
            for (var kill = 1; kill <= Kills && !broke; kill++)
            {
                while (Called.Count < given * kill / (Kills + 1) && !broke)
                {
                    await Task.Delay(5);
                }

                hall.Serving.KillAndStartAgain();
                await hall.Serving.ReadyAsync();
            }
        }

        private static async Task<long?> NextAsync(RetryingClient client)
        {
            try
            {
                return Ticket((await client.ActAsync("call-next", new { })).Result);
            }
            catch (InvalidOperationException refused) when (refused.Message.Contains("nobody-waits", StringComparison.Ordinal))
            {
                await Task.Delay(20);
                return null;
            }
        }

        private static long Ticket(JsonElement result) => result.GetProperty("ticket_id").GetInt64();
    }
}

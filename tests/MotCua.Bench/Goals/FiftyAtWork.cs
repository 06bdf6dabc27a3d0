using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G15: fifty people at their screens, forty at counters and ten behind them, each at a press or a page a second: ten times an office's haste.</summary>
internal sealed class FiftyAtWork : Goal
{
    private const int Counters = 40;
    private const int Behind = 10;
    private const int Rounds = 10;
    private static readonly TimeSpan Thought = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    public override string Id => "G15";

    public override string Title => "50 people signed in, pages and forms with a second's thought between";

    public override Task RunAsync(Workbench bench) => OnBothEnginesAsync(bench, bench.Stores.FoundedAsync, MeasureAsync);

    private async Task MeasureAsync(Workbench bench, string engine, TestStore store)
    {
        var cookies = new List<string>();
        await using (var staff = await Staff.OpenAsync(store))
        {
            await staff.DesksAsync(Counters);
            for (var person = 0; person < Counters + Behind; person++)
            {
                var (_, session) = person < Counters
                    ? await staff.SignedInAsync(Roles.Kiosk, Roles.Receptionist)
                    : await staff.SignedInAsync(Roles.Specialist, Roles.Signer);
                cookies.Add(session);
            }
        }

        await using var hall = await Hall.OpenAsync(bench.Program, store);
        var screens = cookies.ConvertAll(cookie => new OfficerScreen(hall.Target.Port, cookie));
        var desks = await hall.Read.ListAsync("select desk_id from desks where closed_on is null order by number", row => row.Long("desk_id"));
        await WorkAsync(screens, desks, WarmUp);
        screens.ForEach(screen => screen.BeginTiming());
        var busyness = Trial.Watch(hall.Target);
        await WorkAsync(screens, desks, bench.Trial.Pace.Timed * Rounds);
        var measured = busyness();
        Tell(bench, $"{engine}, forms until confirmed", hall, screens.ConvertAll(screen => screen.Acts), measured);
        Tell(bench, $"{engine}, pages until whole", hall, screens.ConvertAll(screen => screen.Pages), measured);
        screens.ForEach(screen => screen.Dispose());
    }

    private void Tell(Workbench bench, string what, Hall hall, List<Answers> each, Busyness busyness)
    {
        var all = Answers.Of(each);
        bench.Tell(new Figure
        {
            Goal = Id,
            What = what,
            Ours = $"p50 {Spread.Written(all.Milliseconds(50))} p95 {Spread.Written(all.Milliseconds(95))} p99 {Spread.Written(all.Milliseconds(99))} ms",
            Judged = Spread.Of(each.Select(one => one.Milliseconds(95))) with { Median = all.Milliseconds(95) },
            Aim = Aim.AtMost(100),
            Answers = all.Count,
            Errors = all.Errors,
            Void = all.Errors == 0 ? null : $"{all.Errors} wrong answers, the first: {all.FirstError}",
            PssMiB = hall.Target.Server.PssMiB,
            Busyness = busyness,
            Note = "p95 in ms of all answers; in brackets the luckiest and the unluckiest person's",
        });
    }

    private static Task WorkAsync(List<OfficerScreen> screens, IReadOnlyList<long> desks, TimeSpan time)
    {
        var ends = DateTimeOffset.UtcNow + time;
        return Task.WhenAll(screens.Select((screen, person) => person < Counters ? ServeAsync(screen, desks[person], ends) : WorkBehindAsync(screen, person - Counters, ends)));
    }

    /// <summary>A number at the door, the call, the file taken in, and the next.</summary>
    private static async Task ServeAsync(OfficerScreen screen, long desk, DateTimeOffset ends)
    {
        await ThinkAsync();
        await screen.OpenAsync("/quay");
        if (screen.Shows("form.places"))
        {
            await screen.PressAsync($"form.places button[value='{desk}']");
        }

        while (DateTimeOffset.UtcNow < ends)
        {
            await screen.OpenAsync("/lay-so");
            await ThinkAsync();
            await screen.PressAsync("form.door button.press");
            await ThinkAsync();
            await screen.OpenAsync("/quay");
            await screen.PressAsync("[data-key=F2]");
            await ThinkAsync();
            await screen.OpenAsync("/quay/tiep-nhan?thu-tuc=2.000815");
            await ThinkAsync();
            await screen.PressAsync("form.intake button.big", ("full_name", "Nguyễn Thị Ánh Tuyết"), ("born", "1956"), ("paper", "1"));
            await ThinkAsync();
        }
    }

    /// <summary>A file on the list, looked at and examined by its row's button; then one to sign, on the signer's own page. Each takes every tenth file, so that nobody presses what another has done.</summary>
    private static async Task WorkBehindAsync(OfficerScreen screen, int person, DateTimeOffset ends)
    {
        while (DateTimeOffset.UtcNow < ends)
        {
            await ThinkAsync();
            await screen.OpenAsync("/chuyen-mon");
            if (Mine(screen, "/ho-so/", person) is { } examined)
            {
                await ThinkAsync();
                await screen.OpenAsync($"/ho-so/{examined}");
                await ThinkAsync();
                await screen.OpenAsync("/chuyen-mon");
                await screen.PressAsync($"button[formaction^='/viec/examine-dossier?dossier_id={examined}&']");
            }

            await ThinkAsync();
            await screen.OpenAsync("/ky");
            if (Mine(screen, "/ky/", person) is { } signed)
            {
                await ThinkAsync();
                await screen.OpenAsync($"/ky/{signed}");
                await ThinkAsync();
                await screen.PressAsync("button[data-key=F9]");
            }
        }
    }

    /// <summary>The first file of the list that falls to this person; null where none does.</summary>
    private static long? Mine(OfficerScreen screen, string address, int person) => screen.Links($"main a[href^='{address}']")
        .Select(link => long.TryParse(link[address.Length..], System.Globalization.CultureInfo.InvariantCulture, out var file) ? file : (long?)null)
        .FirstOrDefault(file => file % Behind == person);

    private static Task ThinkAsync() => Task.Delay(Thought * (0.5 + Random.Shared.NextDouble()));
}

using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G11: memory ten seconds after the start, and its peak while numbers are given, pages read and a thousand boards hang on.</summary>
internal sealed class Memory : Goal
{
    private const int Callers = 8;

    public override string Id => "G11";

    public override string Title => "PSS 10 s after the start, and its peak under tickets, pages and live boards together";

    public override async Task RunAsync(Workbench bench)
    {
        var store = await bench.Stores.GeneratedAsync(Engines.Sqlite, bench.Asked.LargeStore);
        string bearer;
        (string, string) cookie;
        await using (var staff = await Staff.OpenAsync(store))
        {
            (bearer, cookie) = (await staff.KeyAsync(Roles.Kiosk, Roles.Receptionist), await staff.SignedInAsync(Roles.Specialist));
        }

        await using var hall = await Hall.OpenAsync(bench.Program, store);
        using var empty = await Yardstick.StartAsync(EmptyServer.TemplateKind);
        var busyness = Trial.Watch(hall.Target);
        await Task.Delay(TimeSpan.FromSeconds(bench.Asked.Short ? 1 : 10));
        var (idle, least) = (hall.Target.Server.PssMiB, empty.Target.Server.PssMiB);
        Tell(bench, "idle", idle, Aim.AtMost(110, 80), busyness(), $"empty program {least:0} MiB");
        var boards = bench.Asked.Short ? 100 : 1000;
        using var screens = new LiveScreens(hall.Target.Port, "/truc-tiep/board", bearer, boards);
        var load = new Load(TimeSpan.FromSeconds(bench.Asked.Short ? 1 : 20)) { Most = 40_000 };
        var tickets = Drive(hall, load, () => new ActCaller("/api/v1/acts/take-ticket", bearer, TicketIssue.Inputs));
        var pages = Drive(hall, load, () => new PageCaller("/chuyen-mon", [cookie]));
        var peak = 0.0;
        while (!tickets.IsCompleted || !pages.IsCompleted)
        {
            peak = Math.Max(peak, hall.Target.Server.PssMiB);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }

        var (given, read) = (await tickets, await pages);
        Tell(bench, $"peak with {given.Count:N0} tickets, {read.Count:N0} pages, {boards} boards", peak, Aim.AtMost(250, 160), busyness(), "");
        bench.Condemn(Id, given.Errors + read.Errors == 0 ? null : $"{given.FirstError ?? read.FirstError}");
    }

    private static Task<Answers> Drive(Hall hall, Load load, Func<Caller> caller) => Task.Run(() =>
    {
        using var driver = new Driver(hall.Target.Port, Enumerable.Range(0, Callers).Select(_ => caller()));
        return driver.Drive(load);
    });

    private void Tell(Workbench bench, string what, double mebibytes, Aim aim, Busyness busyness, string yardstick) => bench.Tell(new Figure
    {
        Goal = Id,
        What = what,
        Ours = $"{mebibytes:0} MiB",
        Yardstick = yardstick,
        Judged = Spread.Of([mebibytes]),
        Aim = aim,
        PssMiB = mebibytes,
        Busyness = busyness,
        Note = "RT recorded 294 MiB, Redmine 212 MiB, queue peer 117 MiB, each without its database server",
    });
}

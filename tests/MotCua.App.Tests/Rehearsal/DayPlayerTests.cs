using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Plans;
using MotCua.App.Rehearsal;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Rehearsal;

public sealed class DayPlayerTests
{
    public static TheoryData<string> Plans => [.. PlanPresets.Ids];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_day_of_each_plan_is_played_alike_on_every_engine_and_nothing_is_wrong_with_it(string plan)
    {
        var reports = new List<RehearsalReport>();
        foreach (var engine in Engines.PostgresServer is null ? new[] { Engines.Sqlite } : [Engines.Sqlite, Engines.Postgres])
        {
            var report = await PlayedAsync(engine, plan, visits: 40, seed: 1);
            report.Verify.Violations.ShouldBeEmpty(engine);
            reports.Add(report);
        }

        reports.Select(report => report.Ledger).Distinct().Count().ShouldBe(1);
        var day = reports[0];
        (day.Visits, day.Tickets).ShouldBe((40, 40));
        day.Missed.ShouldBeGreaterThan(0, plan);
        day.Promises.Made.ShouldBe(day.Promises.Kept + day.Promises.Missed + day.Promises.Void);
        // Hòa Thạnh promises no day: there is nothing to keep or to miss.
        (day.Promises.Made > 0, day.Promises.Missed).ShouldBe(plan == "hoa-thanh" ? (false, 0) : (true, 1), plan);
        day.Dossiers.ShouldBe(day.Slips.Printed + day.Slips.Withheld);
        day.Pagers.StillOut.ShouldBe(0);
        day.Ballots.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task The_same_seed_plays_the_same_and_another_seed_another_day()
    {
        var first = await PlayedAsync(Engines.Sqlite, "duong-xa", visits: 30, seed: 7);
        (await PlayedAsync(Engines.Sqlite, "duong-xa", visits: 30, seed: 7)).Ledger.ShouldBe(first.Ledger);
        (await PlayedAsync(Engines.Sqlite, "duong-xa", visits: 30, seed: 8)).Ledger.ShouldNotBe(first.Ledger);
        (first.Slips.Withheld > 0, first.Slips.Afterwards > 0, first.Pagers.Lent > 0, first.Pagers.Lost, first.Promises.Void).ShouldBe((true, true, true, 1, 1));
    }

    private static async Task<RehearsalReport> PlayedAsync(string engine, string plan, int visits, long seed)
    {
        using var fresh = await Engines.NewStoreAsync(engine);
        await using var dialect = fresh.Open();
        PlanPresets.Find(plan).IsGranted(out var model, out _).ShouldBeTrue();
        ServiceDay.FirstFrom(model!, new DateOnly(2026, 12, 1), WorkingCalendar.Default).IsGranted(out var on, out _).ShouldBeTrue();
        var day = new RehearsedDay(model!, on!.On, visits, seed);
        var time = new SteppedTime(OfficeTime.At(day.On, DayPlayer.Begins));
        await new Migrator(dialect, new OfficeClock(time)).MigrateAsync();
        await using var gate = new WriteGate(dialect, new OfficeClock(time), key => Chance.From($"rehearsal {seed}", key));
        await new DayPlayer(gate, new OfficeRead(dialect), time).PlayAsync(day);
        return await RehearsalReport.ReadAsync(dialect, day);
    }
}

using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.App.Rehearsal.Generating;
using MotCua.Rules;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Rehearsal;

/// <summary>A generated store is what an office would have: nothing in it is wrong, and work goes on in it.</summary>
public sealed class StoreGeneratorTests
{
    [Theory]
    [BothEngines]
    public async Task Years_of_two_communes_verify_and_the_queue_goes_on(string engine)
    {
        using var store = await Engines.NewStoreAsync(engine);
        await using var dialect = store.Open();
        var time = new SteppedTime(OfficeTime.At(new(2020, 1, 1), TimeOnly.MinValue));
        await new Migrator(dialect, new OfficeClock(time)).MigrateAsync();
        await using var gate = new WriteGate(dialect, new OfficeClock(time), key => Chance.From("generated", key));
        await using var loading = new LoadingGate(dialect, new OfficeClock(time), key => Chance.From("generated", key));
        var told = new List<int>();

        await new StoreGenerator(gate, loading, time, new StoreWish(2, 60, 0.5, 1, new DateOnly(2026, 11, 25))).FillAsync(told.Add);
        var taken = await gate.RunAsync(new TakeTicket(), ActKey.Of(time.GetUtcNow(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), new TakeTicketInput(), new Actor(SampleCommune.OfficeId + 1, 0, Roles.Kiosk));

        var read = new OfficeRead(dialect);
        told[^1].ShouldBe(60);
        taken.IsGranted(out _, out _).ShouldBeTrue();
        (await read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(60);
        (await read.NumberAsync("select count(*) as number from dossiers where closed_at is null")).ShouldBeInRange(28, 32);
        (await read.NumberAsync("select count(distinct office_id) as number from dossiers")).ShouldBe(2);
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        (await new Verify(snapshot).RunAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Few_dossiers_are_spread_over_few_days_and_many_over_all_years()
    {
        static bool EveryDay(DateOnly day) => true;
        new StoreWish(1, 40, 0, 1, new DateOnly(2026, 11, 25)).Days(EveryDay).Count.ShouldBe(10);
        new StoreWish(1, 1_000_000, 0, 1, new DateOnly(2026, 11, 25)).Days(EveryDay)[0].ShouldBe(new DateOnly(2020, 1, 1));
    }
}

using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.App.Rehearsal;
using MotCua.Rules;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class LoadingGateTests
{
    private const int Visitors = 20;

    [Theory]
    [BothEngines]
    public async Task A_store_filled_in_long_transactions_has_the_ledger_the_gate_would_have_written(string engine)
    {
        using var slow = await Engines.NewStoreAsync(engine);
        using var fast = await Engines.NewStoreAsync(engine);
        var head = await FilledAsync(slow, isLoading: false);
        (await FilledAsync(fast, isLoading: true)).ShouldBe(head);
    }

    [Fact]
    public async Task What_was_not_committed_is_thrown_away()
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        await using var dialect = store.Open();
        var time = Morning();
        await FoundAsync(dialect, time);
        await using (var loading = new LoadingGate(dialect, new OfficeClock(time), ChanceOf))
        {
            await TicketsAsync(time, input => loading.RunAsync(new TakeTicket(), KeyOf(time), input, Kiosk));
        }

        (await new OfficeRead(dialect).NumberAsync("select count(*) as number from tickets")).ShouldBe(0);
    }

    [Fact]
    public async Task PostgreSQL_takes_a_whole_store_over_with_the_same_head_and_goes_on_from_it()
    {
        Assert.SkipWhen(Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        using var file = await Engines.NewStoreAsync(Engines.Sqlite);
        using var server = await Engines.NewStoreAsync(Engines.Postgres);
        var head = await FilledAsync(file, isLoading: true);
        await using var from = (SqliteDialect)file.Open();
        await using var into = (PostgresDialect)server.Open();
        var time = Morning();
        await new Migrator(into, new OfficeClock(time)).MigrateAsync();
        await PostgresIntake.TakeOverAsync(from, into, _ => { });
        (await HeadAsync(into)).ShouldBe(head);
        (await new OfficeRead(into).NumberAsync("select count(*) as number from pg_stats where schemaname = current_schema() and tablename = 'tickets'")).ShouldBePositive();
        (await new Verify(new OfficeRead(into)).RunAsync()).Violations.ShouldBeEmpty();

        time.MoveTo(time.GetUtcNow().AddHours(2));
        await using var gate = new WriteGate(into, new OfficeClock(time), ChanceOf);
        (await gate.RunAsync(new TakeTicket(), KeyOf(time), new TakeTicketInput(), Kiosk)).IsGranted(out var next, out _).ShouldBeTrue();
        next!.Result.Number.ShouldEndWith((Visitors + 1).ToString("000", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Actor Kiosk => new(SampleCommune.OfficeId, 1, Roles.Kiosk);

    private static SteppedTime Morning() => new(OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(7, 30)));

    private static Chance ChanceOf(ActKey key) => Chance.From("loading", key);

    private static ActKey KeyOf(SteppedTime time) => ActKey.Of(time.GetUtcNow(), new byte[10]);

    private static async Task FoundAsync(Dialect dialect, SteppedTime time)
    {
        await new Migrator(dialect, new OfficeClock(time)).MigrateAsync();
        await using var gate = new WriteGate(dialect, new OfficeClock(time), ChanceOf);
        (await gate.RunAsync(new FoundOffice(), KeyOf(time), SampleCommune.Founding, Actor.Program(SampleCommune.OfficeId))).IsGranted(out _, out _).ShouldBeTrue();
    }

    private static async Task<string> FilledAsync(TestStore store, bool isLoading)
    {
        await using var dialect = store.Open();
        var time = Morning();
        await FoundAsync(dialect, time);
        await using var gate = new WriteGate(dialect, new OfficeClock(time), ChanceOf);
        await using var loading = new LoadingGate(dialect, new OfficeClock(time), ChanceOf);
        await TicketsAsync(time, input => isLoading
            ? loading.RunAsync(new TakeTicket(), KeyOf(time), input, Kiosk)
            : gate.RunAsync(new TakeTicket(), KeyOf(time), input, Kiosk));
        await loading.CommitAsync();
        return await HeadAsync(dialect);
    }

    private static async Task TicketsAsync<T>(SteppedTime time, Func<TakeTicketInput, Task<Verdict<T>>> take)
    {
        for (var i = 0; i < Visitors; i++)
        {
            time.MoveTo(time.GetUtcNow().AddSeconds(20));
            (await take(new TakeTicketInput())).IsGranted(out _, out var refusal).ShouldBeTrue(refusal?.ToString());
        }
    }

    private static async Task<string> HeadAsync(Dialect dialect) =>
        Convert.ToHexStringLower((await new OfficeRead(dialect).GetAsync<Office>(SampleCommune.OfficeId)).HeadHash);
}

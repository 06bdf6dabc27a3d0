using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Checking;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data.Checking;

public sealed class StoreCheckTests
{
    [Theory, BothEngines]
    public async Task A_sound_store_is_fit(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var points = await CheckAsync(stage);
        points.Where(point => point.Fitness == Fitness.Unfit && !point.Code.StartsWith("postgres-", StringComparison.Ordinal)).ShouldBeEmpty();
        points.Select(point => point.Code).ShouldContain("schema");
        points.Select(point => point.Code).ShouldContain(engine == Engines.Sqlite ? "rule-5" : "postgres-fsync");
    }

    [Theory, BothEngines]
    public async Task A_clock_before_the_ledgers_last_line_is_not_fit(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        stage.Time.MoveTo(FixedTime.Morning.AddDays(-1));
        (await CheckAsync(stage)).Single(point => point.Code == "clock").Fitness.ShouldBe(Fitness.Unfit);
    }

    [Theory, BothEngines]
    public async Task Missing_schema_steps_are_not_fit(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var last = await stage.Read.NumberAsync("select max(number) as number from schema_migrations");
        await stage.Gate.UpkeepAsync(stage.Anyone.OfficeId, office => office.State("delete from schema_migrations where number = $1", last));
        (await CheckAsync(stage)).Single(point => point.Code == "schema").Fitness.ShouldBe(Fitness.Unfit);
    }

    private static Task<IReadOnlyList<CheckPoint>> CheckAsync(Stage stage) =>
        new StoreCheck(stage.Dialect, BesideStore.Of(stage.Dialect), new OfficeClock(stage.Time)).RunAsync();
}

using MotCua.App.Rehearsal;
using MotCua.App.Tests.Results;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

/// <summary>Whatever comes next: a few dossiers in one office, and at each step some act the dice name. No order of acts breaks what verify holds an office to.</summary>
public sealed class RandomLivesTests
{
    private const int Steps = 240;
    private const int StepsBetweenChecks = 15;

    [Theory]
    [InlineData(Engines.Sqlite, 1)]
    [InlineData(Engines.Postgres, 1)]
    [InlineData(Engines.Sqlite, 2)]
    [InlineData(Engines.Sqlite, 3)]
    [InlineData(Engines.Sqlite, 4)]
    [InlineData(Engines.Sqlite, 5)]
    [InlineData(Engines.Sqlite, 6)]
    [InlineData(Engines.Sqlite, 7)]
    [InlineData(Engines.Sqlite, 8)]
    [InlineData(Engines.Sqlite, 9)]
    [InlineData(Engines.Sqlite, 10)]
    public async Task No_order_of_acts_breaks_an_office(string engine, int seed)
    {
        Assert.SkipWhen(engine == Engines.Postgres && Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        await using var scene = await ResultScene.OpenAsync(engine);
        var life = new RandomLife(scene, new Dice(seed, "lives"));
        await life.BeginAsync();
        for (var step = 1; step <= Steps; step++)
        {
            var before = await HeadAsync(scene);
            var granted = await life.StepAsync();
            (await HeadAsync(scene) - before).ShouldBe(granted ? 1 : 0, $"seed {seed}, step {step}: {life.Last}");
            if (step % StepsBetweenChecks == 0)
            {
                (await scene.Stage.VerifyAsync()).Violations.ShouldBeEmpty($"seed {seed}, step {step}: {life.Told}");
            }
        }
    }

    private static Task<long> HeadAsync(ResultScene scene) =>
        scene.Stage.Read.NumberAsync("select head_sequence as number from offices where office_id = $1", scene.Stage.Anyone.OfficeId);
}

using MotCua.App.Clockwork;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.App.Tests.Files;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Clockwork;

public sealed class DeadlineWatchTests
{
    [Theory, BothEngines]
    public async Task Each_moment_is_warned_of_once_before_and_once_when_it_has_passed(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var watch = new DeadlineWatch(scene.Stage.Read, scene.Stage.Gate, scene.Clock, new TermsCache(scene.Stage.Read));
        var received = scene.Clock.Now;
        await MoveAsync(scene, received.AddHours(2), OfficeTime.At(new(2026, 12, 4), new(17, 0)));
        (await watch.RunAsync(default)).ShouldBe(0);

        scene.Stage.Time.MoveTo(received.AddMinutes(95));
        (await watch.RunAsync(default)).ShouldBe(1);
        (await watch.RunAsync(default)).ShouldBe(0);
        (await KindsAsync(scene)).ShouldBe([WarningKind.PromiseNear]);
        scene.Stage.Time.MoveTo(received.AddHours(2));
        (await watch.RunAsync(default)).ShouldBe(1);

        scene.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 3), new(9, 0)));
        (await watch.RunAsync(default)).ShouldBe(1);
        scene.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 4), new(17, 0)));
        (await watch.RunAsync(default)).ShouldBe(1);
        (await KindsAsync(scene)).ShouldBe([WarningKind.PromiseNear, WarningKind.PromisePassed, WarningKind.DueNear, WarningKind.DuePassed], ignoreOrder: true);
    }

    [Theory, BothEngines]
    public async Task A_moment_that_moves_is_watched_anew_and_what_has_ended_is_silent(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var watch = new DeadlineWatch(scene.Stage.Read, scene.Stage.Gate, scene.Clock, new TermsCache(scene.Stage.Read));
        await MoveAsync(scene, null, OfficeTime.At(new(2026, 12, 2), new(17, 0)));
        (await watch.RunAsync(default)).ShouldBe(1);
        await MoveAsync(scene, null, OfficeTime.At(new(2026, 12, 3), new(17, 0)));
        (await KindsAsync(scene)).ShouldBeEmpty();
        scene.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 2), new(8, 0)));
        (await watch.RunAsync(default)).ShouldBe(1);
        await scene.CloseAsync();
        scene.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 7), new(8, 0)));
        (await watch.RunAsync(default)).ShouldBe(0);
        (await KindsAsync(scene)).ShouldBeEmpty();
    }

    private static Task MoveAsync(KeepingScene scene, DateTimeOffset? promised, DateTimeOffset due) => scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State(
        "update dossiers set promised_at = $2, due_current_at = $3 where office_id = $1", scene.OfficeId, promised, due));

    private static async Task<IEnumerable<WarningKind>> KindsAsync(KeepingScene scene) =>
        (await DeadlineWarning.OpenAsync(scene.Stage.Read, scene.OfficeId)).Select(warning => warning.Kind);
}

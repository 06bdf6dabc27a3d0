using MotCua.App.Clockwork;
using MotCua.App.Terms;
using MotCua.App.Tests.Results;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Clockwork;

public sealed class CollectRemindingTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task Whoever_does_not_come_is_reminded_after_one_seven_and_thirty_days_while_the_doors_are_open(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.ReadyAsync();
        await SentAsync(scene);
        (await RunAsync(scene)).ShouldBe(0, "ready today");
        MoveTo(scene, 1, new(6, 0));
        (await RunAsync(scene)).ShouldBe(0, "nobody is woken");
        MoveTo(scene, 1, new(8, 0));
        (await RunAsync(scene)).ShouldBe(1);
        (await RunAsync(scene)).ShouldBe(0, "it is on its way");
        await SentAsync(scene);
        MoveTo(scene, 2, new(8, 0));
        (await RunAsync(scene)).ShouldBe(0);
        MoveTo(scene, 9, new(8, 0));
        (await RunAsync(scene)).ShouldBe(1, "the seventh day was yesterday, when nothing ran");
        await SentAsync(scene);
        (await scene.CountedAsync("collections-reminded")).ShouldBe(2);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Two_machines_remind_once(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.ReadyAsync();
        await SentAsync(scene);
        MoveTo(scene, 1, new(8, 0));
        (await Task.WhenAll(RunAsync(scene), RunAsync(scene), RunAsync(scene))).Sum().ShouldBe(1);
        (await scene.CountedAsync("collections-reminded")).ShouldBe(1);
    }

    [Fact]
    public async Task Where_no_message_can_leave_the_file_stays_on_the_list()
    {
        await using var scene = await ResultScene.OpenAsync("sqlite");
        await scene.ReadyAsync();
        await SentAsync(scene);
        MoveTo(scene, 1, new(8, 0));
        await scene.Stage.Gate.UpkeepAsync(scene.Now.Id, office => office.State("update offices set mode = 'real'"));
        (await RunAsync(scene)).ShouldBe(0, "no gateway");
        (await RunAsync(scene, hasGateway: true)).ShouldBe(1);
        await SentAsync(scene);
        MoveTo(scene, 7, new(8, 0));
        await scene.Stage.Gate.UpkeepAsync(scene.Now.Id, office => office.State("update dossier_people set phone = null"));
        (await RunAsync(scene, hasGateway: true)).ShouldBe(0, "no phone");
    }

    private static void MoveTo(ResultScene scene, int day, TimeOnly hour) => scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday.AddDays(day), hour));

    private static Task<int> RunAsync(ResultScene scene, bool hasGateway = false) =>
        new CollectReminding(scene.Stage.Read, scene.Stage.Gate, new OfficeClock(scene.Stage.Time), new TermsCache(scene.Stage.Read), hasGateway).RunAsync(default);

    /// <summary>Whatever was on its way has arrived.</summary>
    private static Task SentAsync(ResultScene scene) => scene.Stage.Gate.UpkeepAsync(
        scene.Now.Id, office => office.State("update notices set state = 'sent', sent_at = $1 where state = 'waiting'", scene.Stage.Time.GetUtcNow()));
}

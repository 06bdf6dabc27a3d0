using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class ForetoldWaitsTests
{
    [Theory, BothEngines]
    public async Task What_was_told_at_the_door_is_found_again_beside_the_wait_that_came(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await ServeAsync(scene, minutes: 4);
        var terms = await TermsReader.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, 1);
        await scene.TakeAsync();
        var second = await scene.TakeAsync();
        var told = await TicketWait.FindAsync(scene.Stage.Read, terms, (scene.Stage.Anyone.OfficeId, Now(scene)), TicketNumberOf(await scene.TicketAsync(second.TicketId)));
        told!.Estimate!.Minutes.ShouldBe(4);
        await ServeAsync(scene, minutes: 6, takes: false);
        await ServeAsync(scene, minutes: 1, takes: false);

        var waits = await ForetoldWaits.OfAsync(scene.Stage.Read, terms, scene.Stage.Anyone.OfficeId, Now(scene).Day());
        waits.Numbers.Select(wait => (wait.Number, wait.Foretold, Math.Round(wait.Waited))).ShouldBe([("A002", 0, 1d), ("A003", 4, 6d)]);
        waits.MedianOff.ShouldBe(1.5);
        waits.ShareOff!.Value.ShouldBe(2.0 / 6, 0.01);
    }

    [Theory, BothEngines]
    public async Task A_day_on_which_nothing_was_foretold_says_nothing(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        var terms = await TermsReader.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, 1);
        var waits = await ForetoldWaits.OfAsync(scene.Stage.Read, terms, scene.Stage.Anyone.OfficeId, Now(scene).Day());
        (waits.Numbers.Count, waits.MedianOff, waits.ShareOff).ShouldBe((0, null, null));
    }

    private static Rules.Queueing.TicketNumber TicketNumberOf(Ticket ticket) => Rules.Queueing.TicketNumber.Of(ticket.Prefix[0], ticket.Ordinal);

    private static DateTimeOffset Now(QueueScene scene) => scene.Stage.Time.GetUtcNow().ToOffset(OfficeTime.Offset);

    private static async Task ServeAsync(QueueScene scene, int minutes, bool takes = true)
    {
        if (takes)
        {
            await scene.TakeAsync();
        }

        scene.Stage.Time.Pass(TimeSpan.FromSeconds(1));
        await scene.CallAsync();
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(minutes));
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
    }
}

using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Tests.Queueing;
using MotCua.App.Undoing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class DayExceptionsTests
{
    [Theory, BothEngines]
    public async Task Only_what_was_done_otherwise_is_listed_with_its_reason_and_only_of_that_day(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var first = await scene.TakeAsync();
        var second = await scene.TakeAsync();
        await scene.GrantedAsync(new SetPriority(), new SetPriorityInput(first.TicketId, "aged-80", "cụ 82 tuổi"));
        await scene.GrantedAsync(new CallChosen(), new CallChosenInput(second.TicketId, "mẹ bế con nhỏ"), scene.Desk1);
        await scene.CallAsync(scene.Desk2);
        var day = scene.Stage.Time.GetUtcNow().Day();

        var listed = await DayExceptions.OfAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, day);
        listed.Select(line => line.Reason).ShouldBe(["mẹ bế con nhỏ", "cụ 82 tuổi"]);
        listed[0].VisitId.ShouldBe(second.VisitId);

        var last = await scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries where kind = 'ticket-called.1'");
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(last, "gọi nhầm"), scene.Desk2);
        (await DayExceptions.OfAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, day))[0].Reason.ShouldBe("gọi nhầm");

        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        await scene.TakeAsync();
        (await DayExceptions.OfAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, day.AddDays(1))).ShouldBeEmpty();
        (await DayExceptions.OfAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, day)).Count.ShouldBe(3);
    }
}

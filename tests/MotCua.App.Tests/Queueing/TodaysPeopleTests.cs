using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Pagers;
using MotCua.App.Queueing;
using MotCua.App.Scribing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class TodaysPeopleTests
{
    [Theory, BothEngines]
    public async Task A_volunteer_serves_nobody_who_came_yesterday(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var volunteer = scene.Stage.Anyone with { Roles = Roles.Volunteer };
        var ticket = await scene.TakeAsync();
        await scene.GrantedAsync(new SetPriority(), new SetPriorityInput(ticket.TicketId, "pregnant", "80 tuổi"), volunteer);
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));

        (await scene.RefusedAsync(new SetPriority(), new SetPriorityInput(ticket.TicketId, "none", "nhầm"), volunteer)).ShouldBe("not-todays-person");
        (await scene.RefusedAsync(new LeaveQueue(), new LeaveQueueInput(ticket.TicketId), volunteer)).ShouldBe("not-todays-person");
        var writing = new RecordWritingInput { VisitId = ticket.VisitId!.Value, Procedure = "2.000815", IsReadBack = true, Signature = WritingSignature.Fingerprint };
        (await scene.RefusedAsync(new RecordWriting(), writing, volunteer)).ShouldBe("not-todays-person");
        (await scene.RefusedAsync(new LendPager(), new LendPagerInput(ticket.VisitId.Value), volunteer)).ShouldBe("not-todays-person");
        (await scene.RefusedAsync(new IssueBallotCode(), new IssueBallotCodeInput(ticket.VisitId.Value), volunteer)).ShouldBe("not-todays-person");
        await scene.GrantedAsync(new LeaveQueue(), new LeaveQueueInput(ticket.TicketId), volunteer with { Roles = Roles.Volunteer | Roles.Receptionist });
        await scene.SoundAsync();
    }
}

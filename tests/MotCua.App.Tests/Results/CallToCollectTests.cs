using MotCua.App.Queueing;
using MotCua.App.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class CallToCollectTests
{
    [Theory, BothEngines]
    public async Task The_number_from_the_door_is_called_to_the_return_desk(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var called = await scene.GrantedAsync(new CallToCollect(), new CallToCollectInput(dossierId), scene.ReturnDesk);
        (called.Number, called.DossierId, called.ReasonCode).ShouldBe(("A001", dossierId, "call-to-collect"));
        var ticket = await scene.Stage.Read.GetAsync<Ticket>(scene.Stage.Anyone.OfficeId, called.TicketId);
        (ticket.State, ticket.Lane).ShouldBe((TicketState.Called, Lane.Return));
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId), scene.ReturnDesk);
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.ReturnDesk);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Nobody_is_called_before_the_result_is_ready_or_who_has_left(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var fresh = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new CallToCollect(), new CallToCollectInput(fresh), scene.ReturnDesk)).ShouldBe("result-not-ready");
        var dossierId = await scene.ReadyAsync();
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new CallToCollect(), new CallToCollectInput(dossierId), scene.ReturnDesk)).ShouldBe("nobody-in-the-room");
    }
}

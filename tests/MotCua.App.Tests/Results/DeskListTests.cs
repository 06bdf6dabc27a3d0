using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class DeskListTests
{
    [Theory, BothEngines]
    public async Task The_signer_sees_who_waits_in_the_room_longest_first(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var posted = await scene.ReceivedAsync(but: input => input with { Channel = FilingChannel.Post });
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(posted));
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(5));
        var first = await scene.ExaminedAsync();
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(5));
        var second = await scene.ExaminedAsync();

        var waiting = await SigningList.ReadAsync(scene.Stage.Read, scene.Now, scene.Leader.AccountId);
        waiting.Select(result => result.DossierId).ShouldBe([first, second, posted]);
        (waiting[0].Ticket, waiting[0].Next, waiting[0].InRoomSinceAt).ShouldBe(("A002", ProcessingStep.Sign, (await scene.TicketAsync(first)).TakenAt));
        waiting[2].Ticket.ShouldBeNull();
        var rest = await SigningList.ReadAsync(scene.Stage.Read, scene.Now, scene.Leader.AccountId, waiting[0].Place);
        rest.Select(result => result.DossierId).ShouldBe([second, posted]);
        (await SigningList.ReadAsync(scene.Stage.Read, scene.Now, scene.Leader.AccountId, waiting[2].Place)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_stand_in_sees_what_the_delegation_covers_and_nobody_else_anything(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.ExaminedAsync(ResultScene.Birth);
        var covered = await scene.ExaminedAsync();
        (await SigningList.ReadAsync(scene.Stage.Read, scene.Now, scene.Deputy.AccountId)).ShouldBeEmpty();
        await scene.GrantedAsync(new DelegateSigning(), DelegateSigningTests.ToDeputy(scene, ResultScene.Certification), scene.Leader);
        (await SigningList.ReadAsync(scene.Stage.Read, scene.Now, scene.Deputy.AccountId)).Select(result => result.DossierId).ShouldBe([covered]);
    }

    [Theory, BothEngines]
    public async Task Seal_and_return_desk_see_their_own(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var ready = await scene.ReadyAsync();
        var signed = await scene.ExaminedAsync();
        await scene.GrantedAsync(new SignResult(), new SignResultInput(signed), scene.Leader);
        var toSeal = (await SealList.ReadAsync(scene.Stage.Read, scene.Now)).ShouldHaveSingleItem();
        (toSeal.DossierId, toSeal.Next).ShouldBe((signed, ProcessingStep.Seal));
        var toReturn = (await ReturnList.ReadAsync(scene.Stage.Read, scene.Now)).ShouldHaveSingleItem();
        (toReturn.DossierId, toReturn.Next, toReturn.Ticket).ShouldBe((ready, null, "A001"));
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(ready));
        (await ReturnList.ReadAsync(scene.Stage.Read, scene.Now)).ShouldBeEmpty();
    }
}

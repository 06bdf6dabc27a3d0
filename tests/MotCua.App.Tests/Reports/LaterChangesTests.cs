using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class LaterChangesTests
{
    [Theory, BothEngines]
    public async Task What_was_done_since_is_told_and_what_was_given_to_the_same_act_stands_beside(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        var seen = (await scene.DossierAsync(dossierId)).LastSequence;
        (await ReadAsync("propose-result")).Story.ShouldBeEmpty();

        await scene.GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId, ResultOutcome.Rejected, "Thiếu bản chính"), scene.Stage.Anyone);
        await scene.GrantedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Draft, "Xem lại lý do"));

        var proposing = await ReadAsync("propose-result");
        proposing.Story.Count.ShouldBe(2);
        (proposing.Given["outcome"], proposing.Given["reason"]).ShouldBe(("rejected", "Thiếu bản chính"));
        (await ReadAsync("send-back")).Given["reason"].ShouldBe("Xem lại lý do");
        (await ReadAsync("apologise")).Given.ShouldBeEmpty();

        Task<LaterChanges> ReadAsync(string act) => LaterChanges.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, dossierId, seen, act);
    }
}

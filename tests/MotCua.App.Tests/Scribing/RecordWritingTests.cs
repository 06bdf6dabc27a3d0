using MotCua.App.Procedures;
using MotCua.App.Scribing;
using MotCua.App.Tests.Queueing;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Scribing;

public sealed class RecordWritingTests
{
    [Theory, BothEngines]
    public async Task Writing_is_recorded_with_who_read_it_back_and_the_law_may_forbid_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var visit = (await scene.TakeAsync()).VisitId!.Value;
        var input = new RecordWritingInput { VisitId = visit, Procedure = "2.000815", IsReadBack = true, Signature = WritingSignature.Fingerprint };
        (await scene.GrantedAsync(new RecordWriting(), input)).ProcedureCode.ShouldBe("2.000815");
        (await scene.RefusedAsync(new RecordWriting(), input with { IsReadBack = false })).ShouldBe("not-read-back");
        (await scene.RefusedAsync(new RecordWriting(), input with { ReaderId = scene.Stage.Anyone.AccountId })).ShouldBe("writer-reads-back");
        (await scene.RefusedAsync(new RecordWriting(), input with { Procedure = "2.000884" })).ShouldBe("signs-before-officer");
        await scene.GrantedAsync(new RecordWriting(), input with { Procedure = "2.000884", Signature = WritingSignature.BeforeOfficer });
        await scene.GrantedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = "2.000815", Writing = WritingExtent.NotAllowed, WritingReason = "quy định của tỉnh" });
        (await scene.RefusedAsync(new RecordWriting(), input)).ShouldBe("writing-not-allowed");
        await scene.SoundAsync();
    }
}

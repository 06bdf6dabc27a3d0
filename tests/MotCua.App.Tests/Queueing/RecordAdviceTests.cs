using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class RecordAdviceTests
{
    [Theory, BothEngines]
    public async Task Advice_at_the_desk_ends_the_visit_and_is_counted(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.MissingPapers, "1.004873"), scene.Desk1);
        (await scene.VisitAsync(called.VisitId)).ClosedAt.ShouldNotBeNull();
        (await scene.Stage.Read.NumberAsync("select sum(amount) as number from daily_counters where counter = 'advices'")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Advice_by_phone_needs_no_number(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var advised = await scene.GrantedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.Phone));
        (await scene.VisitAsync(advised.VisitId)).Channel.ShouldBe(VisitChannel.Phone);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_unknown_procedure_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.Phone, "9.999999"))).ShouldBe("procedure-unknown");
    }
}

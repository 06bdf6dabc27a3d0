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

    [Theory, BothEngines]
    public async Task An_answer_at_the_door_is_a_visit_of_its_own_and_leaves_whoever_is_served_alone(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        var advised = await scene.GrantedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.WrongOffice, WithoutNumber: true), scene.Desk1);
        var visit = await scene.VisitAsync(advised.VisitId);
        (visit.VisitId == called.VisitId, visit.Channel, visit.ClosedAt is null).ShouldBe((false, VisitChannel.Counter, false));
        (await scene.TicketAsync(called.TicketId)).State.ShouldBe(TicketState.Called);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Which_papers_were_missing_stands_beside_the_ledger_and_without_a_call_or_the_word_it_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var advised = await scene.GrantedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.MissingPapers, "1.004873", WithoutNumber: true, "Giấy xác nhận nơi cư trú"));
        advised.PapersHash.ShouldNotBeNull();
        (await scene.Stage.Read.ListAsync("select wording from remarks where subject = 'papers'", row => row.Text("wording"))).ShouldBe(["Giấy xác nhận nơi cư trú"]);
        (await scene.RefusedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.Question), scene.Desk1)).ShouldBe("nobody-called");
        (await scene.RefusedAsync(new RecordAdvice(), new RecordAdviceInput(AdviceKind.MissingPapers, WithoutNumber: true, Papers: new string('a', 301)))).ShouldBe("papers-long");
        await scene.SoundAsync();
    }
}

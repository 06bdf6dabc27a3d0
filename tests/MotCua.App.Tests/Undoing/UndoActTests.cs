using MotCua.App.Acts;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.App.Tests.Queueing;
using MotCua.App.Tests.Results;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Undoing;

public sealed class UndoActTests
{
    [Theory, BothEngines]
    public async Task A_call_taken_back_leaves_the_number_in_its_place_and_counts_nothing(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        var undone = await UndoLastAsync(scene, "ticket-called.1");
        (undone.UndoneKind, undone.CountsBack.Count, undone.VisitId).ShouldBe(("ticket-called.1", 1, called.VisitId));
        (await scene.TicketAsync(called.TicketId)).State.ShouldBe(TicketState.Waiting);
        (await scene.CallRowAsync(called.CallId)).Outcome.ShouldBe(CallOutcome.Undone);
        (await scene.Stage.Read.NumberAsync("select sum(amount) as number from daily_counters where counter = 'calls'")).ShouldBe(0);
        (await scene.CallAsync()).TicketId.ShouldBe(called.TicketId);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_person_held_or_passed_on_by_mistake_is_at_the_desk_again(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        await UndoLastAsync(scene, "ticket-held.1");
        await scene.GrantedAsync(new TransferTicket(), new TransferTicketInput(Lane.Scribe), scene.Desk1);
        await UndoLastAsync(scene, "ticket-transferred.1");
        var ticket = await scene.TicketAsync(called.TicketId);
        (ticket.State, ticket.Lane, ticket.DeskId).ShouldBe((TicketState.Called, Lane.Reception, scene.Desk1.DeskId));
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_held_person_does_not_come_back_to_a_desk_that_serves_another(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.TakeAsync();
        await scene.CallAsync();
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        var held = await LastAsync(scene, "ticket-held.1");
        await scene.CallAsync();
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(held))).ShouldBe("desk-busy");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Ten_seconds_long_one_press_is_enough_and_then_the_reason_is_asked(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        scene.Stage.Time.Pass(Undos.OnePress - TimeSpan.FromMilliseconds(1));
        (await UndoLastAsync(scene, "ticket-called.1")).ReasonHash.ShouldBeNull();
        await scene.CallAsync();
        scene.Stage.Time.Pass(Undos.OnePress);
        var called = await LastAsync(scene, "ticket-called.1");
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(called))).ShouldBe("reason-missing");
        (await scene.GrantedAsync(new UndoAct(), new UndoActInput(called, "Mời nhầm số"))).ReasonHash.ShouldNotBeNull();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_priority_goes_back_to_the_one_before(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        await scene.GrantedAsync(new SetPriority(), new SetPriorityInput(taken.TicketId, "pregnant", "Thấy tại quầy"));
        await UndoLastAsync(scene, "priority-set.1");
        (await scene.TicketAsync(taken.TicketId)).Priority.ShouldBe("none");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Only_the_last_of_today_and_ones_own_is_undone(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        var called = await LastAsync(scene, "ticket-called.1");
        var colleague = scene.Stage.Anyone with { AccountId = 9, Roles = Roles.Receptionist };
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(called), colleague)).ShouldBe("undo-not-yours");
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(called), colleague with { Roles = Roles.CentreHead })).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(await LastAsync(scene, "ticket-taken.1")))).ShouldBe("never-undone");
        await scene.GrantedAsync(new RecallTicket(), new RecallTicketInput(), scene.Desk1);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(called))).ShouldBe("undo-not-last");
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(called))).ShouldBe("undo-another-day");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task The_centres_head_undoes_anothers_act_with_a_reason(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        var head = scene.Stage.Anyone with { AccountId = 9, Roles = Roles.CentreHead };
        var undone = await scene.GrantedAsync(new UndoAct(), new UndoActInput(await LastAsync(scene, "ticket-called.1"), "Mời nhầm số"), head);
        undone.ReasonHash.ShouldNotBeNull();
        (await scene.Stage.Read.NumberAsync("select count(*) as number from remarks where wording = 'Mời nhầm số'")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_call_to_collect_is_taken_back_while_it_lasts_and_the_line_is_the_one_before(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var called = await scene.GrantedAsync(new CallToCollect(), new CallToCollectInput(dossierId), scene.ReturnDesk);
        var sequence = await scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries");
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.ReturnDesk);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(sequence))).ShouldBe("call-ended");
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(sequence + 1));
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(sequence));
        var ticket = await scene.Stage.Read.GetAsync<Ticket>(scene.Stage.Anyone.OfficeId, called.TicketId);
        (ticket.State, ticket.Lane).ShouldBe((called.StateBefore, Lane.Reception));
        await scene.SoundAsync();
    }

    [Fact]
    public void Every_way_back_is_of_a_kind_that_exists() => Undos.Kinds.Except(Kinds.All).ShouldBeEmpty();

    private static async Task<ActUndone> UndoLastAsync(QueueScene scene, string kind) =>
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(await LastAsync(scene, kind)));

    private static Task<long> LastAsync(QueueScene scene, string kind) =>
        scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries where kind = $1", kind);
}

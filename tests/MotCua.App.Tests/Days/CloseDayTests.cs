using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class CloseDayTests
{
    [Theory, BothEngines]
    public async Task An_orderly_day_is_closed_once_with_its_cash(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput())).ShouldBe("day-not-open");
        await scene.DayOpenedAsync();
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput(Cash: [new(3_000, 1)]))).ShouldBe("cash-unreadable");
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput(Cash: [new(5_000, 1), new(5_000, 2)]))).ShouldBe("cash-unreadable");
        var closed = await scene.GrantedAsync(new CloseDay(), new CloseDayInput(Cash: [new(50_000, 2), new(2_000, 3), new(500, 0)]));
        closed.CashCounted.ShouldBe(106_000);
        (await scene.DayAsync()).CashCounted.ShouldBe(106_000);
        (await scene.Stage.Read.NumberAsync("select count(*) as number from cash_pieces where office_id = $1", scene.Dossiers.OfficeId)).ShouldBe(2);
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput())).ShouldBe("day-closed");
        (await scene.RefusedAsync(new DeclareEmergency(), new DeclareEmergencyInput())).ShouldBe("day-closed");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_was_received_needs_slip_and_code_and_a_promise_past_its_moment_is_missed(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.DayOpenedAsync();
        var received = await scene.Dossiers.ReceivedAsync();
        var row = await scene.Dossiers.RowAsync(received);
        (row.Promise, row.Slip).ShouldBe((PromiseState.Open, SlipState.Withheld));
        (await ProblemsAsync(scene)).ShouldBe([ClosingProblemKind.SlipMissing, ClosingProblemKind.CodeMissing, ClosingProblemKind.PromiseRunning]);
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput())).ShouldBe("day-problems-left");
        await scene.ReadyToCloseAsync(received);
        (await ProblemsAsync(scene)).ShouldBe([ClosingProblemKind.PromiseRunning]);
        scene.Stage.Time.Pass(OfficeTime.At(scene.Now.Day(), new TimeOnly(17, 30)) - scene.Now);
        var closed = await scene.GrantedAsync(new CloseDay(), new CloseDayInput());
        closed.MissedDossierIds.ShouldBe([row.DossierId]);
        (await scene.Dossiers.RowAsync(received)).Promise.ShouldBe(PromiseState.Missed);
        (await scene.Dossiers.FigureAsync("promises-missed")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_draft_that_waits_with_the_applicant_keeps_its_promise_open(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.DayOpenedAsync();
        var received = await scene.Dossiers.ReceivedAsync();
        await scene.ReadyToCloseAsync(received);
        await scene.DamageAsync("update dossiers set holder = 'applicant'");
        (await ProblemsAsync(scene)).ShouldBe([ClosingProblemKind.DraftWaiting]);
        (await scene.GrantedAsync(new CloseDay(), new CloseDayInput())).MissedDossierIds.ShouldBeEmpty();
        (await scene.Dossiers.RowAsync(received)).Promise.ShouldBe(PromiseState.Open);
        await scene.SoundAsync();
        await scene.DamageAsync("update dossiers set holder = 'signer'");
        (await scene.WrongAsync()).ShouldContain("I17");
    }

    [Theory, BothEngines]
    public async Task A_closed_day_has_a_sheet_with_cash_figures_and_the_ledgers_hash(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var day = scene.Now.Day();
        await scene.DayOpenedAsync();
        (await ClosingSheet.FindAsync(scene.Stage.Read, scene.Dossiers.OfficeId, day)).ShouldBeNull();
        await scene.GrantedAsync(new LeaveQueue(), new LeaveQueueInput((await scene.Dossiers.Queue.TakeAsync()).TicketId));
        await scene.GrantedAsync(new CloseDay(), new CloseDayInput(Cash: [new(20_000, 3)]));
        var sheet = (await ClosingSheet.FindAsync(scene.Stage.Read, scene.Dossiers.OfficeId, day))!;
        (sheet.Closing.CashCounted, sheet.CashReceived, sheet.Cash.Count, sheet.Hash.Length).ShouldBe((60_000, 0, 1, 64));
        sheet.Figures.ShouldContain(figure => figure.Counter == "visits" && figure.Amount == 1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_forgotten_day_is_closed_afterwards(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var day = scene.Now.Day();
        await scene.DayOpenedAsync();
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput())).ShouldBe("day-not-open");
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput(day.AddDays(2)))).ShouldBe("day-not-open");
        (await scene.GrantedAsync(new CloseDay(), new CloseDayInput(day))).ClosedOn.ShouldBe(day);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task People_in_the_line_and_an_unconfirmed_emergency_keep_the_day_open(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.DayOpenedAsync();
        var taken = await scene.Dossiers.Queue.TakeAsync();
        var declared = await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        (await ProblemsAsync(scene)).ShouldBe([ClosingProblemKind.TicketOpen, ClosingProblemKind.EmergencyOpen]);
        await scene.GrantedAsync(new EndEmergency(), new EndEmergencyInput());
        await scene.GrantedAsync(new LeaveQueue(), new LeaveQueueInput(taken.TicketId));
        (await ProblemsAsync(scene)).ShouldBe([ClosingProblemKind.LateEntriesUnconfirmed]);
        await scene.GrantedAsync(new ConfirmLateEntries(), new ConfirmLateEntriesInput(declared.EmergencyId), scene.Second);
        await scene.GrantedAsync(new CloseDay(), new CloseDayInput());
        await scene.SoundAsync();
    }

    private static async Task<ClosingProblemKind[]> ProblemsAsync(DayScene scene) =>
        [.. (await ClosingProblems.ReadAsync(scene.Stage.Read, (scene.Dossiers.OfficeId, scene.Now.Day(), scene.Now))).Select(problem => problem.Kind)];
}

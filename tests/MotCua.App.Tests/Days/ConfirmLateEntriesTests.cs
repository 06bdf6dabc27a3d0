using MotCua.App.Days;
using MotCua.App.Queueing;
using MotCua.App.Tests.Dossiers;
using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class ConfirmLateEntriesTests
{
    [Theory, BothEngines]
    public async Task What_happened_on_paper_is_entered_with_its_hour_and_confirmed_by_another(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.DayOpenedAsync(sheets: 20);
        var began = scene.Now;
        var declared = await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        (declared.FirstSheet, declared.LastSheet).ShouldBe((1, 20));
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(30));
        (await scene.GrantedAsync(new EndEmergency(), new EndEmergencyInput(LastUsedSheet: 3))).SheetsUsed.ShouldBe(3);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(5));

        var at = began.AddMinutes(10);
        (await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), at, "1")).IsGranted(out var taken, out _).ShouldBeTrue();
        (await scene.Dossiers.Queue.TicketAsync(taken!.Result.TicketId)).TakenAt.ShouldBe(at);
        (await scene.LateAsync(new CallNext(), new CallNextInput(), at.AddMinutes(1), "1")).IsGranted(out _, out _).ShouldBeTrue();
        (await scene.LateAsync(new ReceiveDossier(), DossierScene.Handing(), at.AddMinutes(4), "2")).IsGranted(out var received, out _).ShouldBeTrue();
        (await scene.Dossiers.RowAsync(received!.Result)).ReceivedAt.ShouldBe(at.AddMinutes(4));

        var confirm = new ConfirmLateEntriesInput(declared.EmergencyId, [3], "rách");
        (await scene.RefusedAsync(new ConfirmLateEntries(), confirm)).ShouldBe("own-late-entries");
        (await scene.RefusedAsync(new ConfirmLateEntries(), confirm with { SpoiledSheets = null }, scene.Second)).ShouldBe("sheets-missing");
        (await scene.RefusedAsync(new ConfirmLateEntries(), confirm with { SpoiledSheets = [2, 3] }, scene.Second)).ShouldBe("not-spoiled");
        (await scene.RefusedAsync(new ConfirmLateEntries(), confirm with { Reason = " " }, scene.Second)).ShouldBe("reason-missing");
        (await scene.GrantedAsync(new ConfirmLateEntries(), confirm, scene.Second)).Entries.ShouldBe(3);
        DayScene.Refused(await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), at, "1"), "late-entries-confirmed");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_late_hour_changed_by_hand_and_a_lost_sheet_are_seen(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var began = scene.Now;
        var declared = await scene.GrantedAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(10));
        await scene.GrantedAsync(new EndEmergency(), new EndEmergencyInput(2));
        (await scene.LateAsync(new TakeTicket(), new TakeTicketInput(), began.AddMinutes(5), "1")).IsGranted(out _, out _).ShouldBeTrue();
        await scene.GrantedAsync(new ConfirmLateEntries(), new ConfirmLateEntriesInput(declared.EmergencyId, [2], "hỏng"), scene.Second);
        await scene.SoundAsync();
        await scene.DamageAsync("delete from spoiled_sheets");
        (await scene.WrongAsync()).ShouldBe(["I2"]);
        await scene.DamageAsync("delete from late_lines");
        (await scene.Stage.VerifyAsync()).Violations.Count.ShouldBe(2);
    }
}

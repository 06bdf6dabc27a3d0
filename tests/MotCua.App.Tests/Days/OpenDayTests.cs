using MotCua.App.Days;
using MotCua.App.People;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class OpenDayTests
{
    [Theory, BothEngines]
    public async Task The_day_is_opened_once_with_its_checklist_and_numbered_sheets(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var opened = await scene.GrantedAsync(new OpenDay(), new OpenDayInput(SealThere: false, Sheets: 20));
        (opened.SignersPresent, opened.IsSealThere, opened.FirstSheet, opened.LastSheet).ShouldBe((1, false, 1, 20));
        var day = await scene.DayAsync();
        (day.IsPaperReady, day.IsSealThere, day.LastSheet, day.ClosedAt).ShouldBe((true, false, 20, null));
        (await scene.RefusedAsync(new OpenDay(), new OpenDayInput())).ShouldBe("day-open-already");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_day_without_a_signer_is_opened_only_with_that_said(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var leader = await scene.Stage.Read.NumberAsync("select account_id as number from accounts where office_id = $1 and sign_in_name = 'lanhdao'", scene.Dossiers.OfficeId);
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(leader));
        (await scene.RefusedAsync(new OpenDay(), new OpenDayInput())).ShouldBe("nobody-signs");
        (await scene.RefusedAsync(new OpenDay(), new OpenDayInput(NobodySigns: true, Sheets: 501))).ShouldBe("sheets-range");
        (await scene.GrantedAsync(new OpenDay(), new OpenDayInput(NobodySigns: true))).SignersPresent.ShouldBe(0);
        await scene.SoundAsync();
    }
}

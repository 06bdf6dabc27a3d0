using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Reports;
using MotCua.App.Tests.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class ConfirmClockTests
{
    [Theory, BothEngines]
    public async Task A_clock_gone_backwards_is_marked_once_until_somebody_confirms_it(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        (await scene.RefusedAsync(new ConfirmClock(), new ConfirmClockInput(scene.Now))).ShouldBe("clock-not-doubted");
        var before = scene.Now;
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(-3));
        await scene.Dossiers.Queue.TakeAsync();
        await scene.Dossiers.Queue.TakeAsync();
        (await DoubtsAsync(scene)).ShouldBe(1);
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing() with { Channel = Rules.Procedures.FilingChannel.Post })).ShouldBe("clock-doubted");
        (await VisitStory.OfVisitAsync(scene.Stage.Read, scene.Dossiers.OfficeId, 1)).ShouldAllBe(line => line.IsDoubted);
        (await scene.RefusedAsync(new ConfirmClock(), new ConfirmClockInput(before.AddHours(1)))).ShouldBe("clock-differs");
        (await scene.GrantedAsync(new ConfirmClock(), new ConfirmClockInput(before))).IsBackwards.ShouldBeTrue();
        (await scene.Stage.Read.NumberAsync("select count(*) as number from clock_doubts where office_id = $1 and confirmed_sequence is null", scene.Dossiers.OfficeId)).ShouldBe(0);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(-1));
        await scene.Dossiers.Queue.TakeAsync();
        (await DoubtsAsync(scene)).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_clock_beyond_the_next_working_day_is_in_doubt_and_a_weekend_is_none(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        while (scene.Now.DayOfWeek != DayOfWeek.Friday)
        {
            scene.Stage.Time.Pass(TimeSpan.FromDays(1));
            await scene.Dossiers.Queue.TakeAsync();
        }

        scene.Stage.Time.Pass(TimeSpan.FromDays(3));
        await scene.Dossiers.Queue.TakeAsync();
        (await DoubtsAsync(scene)).ShouldBe(0);
        scene.Stage.Time.Pass(TimeSpan.FromDays(2));
        await scene.Dossiers.Queue.TakeAsync();
        (await DoubtsAsync(scene)).ShouldBe(1);
        (await scene.GrantedAsync(new ConfirmClock(), new ConfirmClockInput(scene.Now))).IsBackwards.ShouldBeFalse();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task The_first_file_after_a_jump_is_not_received_either(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.Dossiers.Queue.TakeAsync();
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(-10));
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing() with { Channel = Rules.Procedures.FilingChannel.Post })).ShouldBe("clock-doubted");
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(10) + TimeSpan.FromDays(40));
        (await scene.RefusedAsync(new ReceiveDossier(), DossierScene.Handing() with { Channel = Rules.Procedures.FilingChannel.Post })).ShouldBe("clock-doubted");
        (await DoubtsAsync(scene)).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_ledger_that_ran_a_year_ahead_goes_on_from_the_right_hour_once_it_is_confirmed(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        await scene.Dossiers.Queue.TakeAsync();
        var before = scene.Now;
        scene.Stage.Time.Pass(TimeSpan.FromDays(365));
        await scene.Dossiers.Queue.TakeAsync();
        scene.Stage.Time.Pass(-TimeSpan.FromDays(365));
        await scene.Dossiers.Queue.TakeAsync();
        (await scene.RefusedAsync(new ConfirmClock(), new ConfirmClockInput(before.AddDays(365)))).ShouldBe("clock-differs");
        (await scene.GrantedAsync(new ConfirmClock(), new ConfirmClockInput(before))).IsBackwards.ShouldBeFalse();
        var received = await scene.GrantedAsync(new ReceiveDossier(), DossierScene.Handing() with { Channel = Rules.Procedures.FilingChannel.Post });
        received.ReceivedAt.ShouldBe(before, TimeSpan.FromMinutes(5));
        (await DoubtsAsync(scene)).ShouldBe(1);
        await scene.SoundAsync();
    }

    private static Task<long> DoubtsAsync(DayScene scene) =>
        scene.Stage.Read.NumberAsync("select count(*) as number from clock_doubts where office_id = $1", scene.Dossiers.OfficeId);
}

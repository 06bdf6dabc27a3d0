using MotCua.App.Results;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class RemindToCollectTests
{
    [Theory, BothEngines]
    public async Task Whoever_does_not_come_is_reminded_once_a_day_and_not_while_a_message_is_on_its_way(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        (await scene.RefusedAsync(new RemindToCollect(), new RemindToCollectInput(dossierId))).ShouldBe("still-to-tell");
        await ToldAsync(scene);
        (await scene.RefusedAsync(new RemindToCollect(), new RemindToCollectInput(dossierId))).ShouldBe("told-today");

        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        var reminded = await scene.GrantedAsync(new RemindToCollect(), new RemindToCollectInput(dossierId));
        (reminded.WaitingDays, reminded.DossierId).ShouldBe((1, dossierId));
        (await scene.ToldAsync("collect-reminder"), await scene.CountedAsync("collections-reminded")).ShouldBe((1, 1));
        (await scene.RefusedAsync(new RemindToCollect(), new RemindToCollectInput(dossierId))).ShouldBe("still-to-tell");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Nobody_is_reminded_of_what_is_not_ready_or_was_handed_over(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var fresh = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new RemindToCollect(), new RemindToCollectInput(fresh))).ShouldBe("result-not-ready");
        var dossierId = await scene.ReadyAsync();
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId));
        (await scene.RefusedAsync(new RemindToCollect(), new RemindToCollectInput(dossierId))).ShouldBe("result-not-ready");
    }

    [Theory, BothEngines]
    public async Task The_list_goes_by_days_or_along_the_shelves_a_page_at_a_time(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        long[] files = [await scene.ReadyAsync(), await scene.ReadyAsync(), await scene.ReadyAsync(), await scene.ReadyAsync()];
        foreach (var (file, place) in files.Zip(["A12", "A3", "B1"]))
        {
            await scene.GrantedAsync(new ShelveResult(), new ShelveResultInput(file, place));
        }

        (await ListAsync(scene, UncollectedOrder.Waiting)).ShouldBeEmpty("ready today: perhaps still in the room");
        await ToldAsync(scene);
        scene.Stage.Time.Pass(TimeSpan.FromDays(8));
        (await ListAsync(scene, UncollectedOrder.Waiting)).Select(one => one.DossierId).ShouldBe(files);
        var along = await ListAsync(scene, UncollectedOrder.Shelf);
        along.Select(one => one.Shelf?.Written).ShouldBe([null, "A3", "A12", "B1"]);
        (await ListAsync(scene, UncollectedOrder.Shelf, along[1].DossierId)).Select(one => one.DossierId).ShouldBe([files[0], files[2]]);
        (await ListAsync(scene, UncollectedOrder.Waiting, files[2])).Select(one => one.DossierId).ShouldBe([files[3]]);

        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(files[2]));
        (await ListAsync(scene, UncollectedOrder.Waiting, files[2])).Select(one => one.DossierId).ShouldBe([files[0], files[1], files[3]], "its place is gone: from the beginning");

        var first = along[0];
        (first.Told, first.IsStillToTell, first.DaysUntil(scene.Today), first.IsToRemind(scene.Today)).ShouldBe((1, false, 8, true));
        await scene.GrantedAsync(new RemindToCollect(), new RemindToCollectInput(first.DossierId));
        (await ListAsync(scene, UncollectedOrder.Shelf))[0].IsStillToTell.ShouldBeTrue();
        await ToldAsync(scene);
        var told = (await ListAsync(scene, UncollectedOrder.Shelf))[0];
        (told.Told, told.ToldAt!.Value.Day(), told.IsToRemind(scene.Today)).ShouldBe((2, scene.Today, false));

        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(files[1]));
        (await ListAsync(scene, UncollectedOrder.Shelf)).Count.ShouldBe(2);
    }

    private static Task<IReadOnlyList<UncollectedResult>> ListAsync(ResultScene scene, UncollectedOrder order, long? after = null) =>
        UncollectedResults.ReadAsync(scene.Stage.Read, scene.Now, order, after);

    /// <summary>Every message has reached its person by now.</summary>
    private static Task ToldAsync(ResultScene scene) => scene.Stage.Gate.UpkeepAsync(
        scene.Stage.Anyone.OfficeId, office => office.State("update notices set state = 'sent', sent_at = $2 where office_id = $1 and state <> 'sent'", office.OfficeId, office.Now));
}

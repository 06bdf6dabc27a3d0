using MotCua.App.Results;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ShelveResultTests
{
    [Theory, BothEngines]
    public async Task The_place_is_shown_at_the_desk_and_ends_with_the_hand_over(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var shelved = await scene.GrantedAsync(new ShelveResult(), new ShelveResultInput(dossierId, "a 03"));
        (shelved.ShelfCode, shelved.BeforeCode, shelved.DossierId).ShouldBe(("A3", null, dossierId));
        (await ReturnList.ReadAsync(scene.Stage.Read, scene.Now)).ShouldHaveSingleItem().Shelf!.Written.ShouldBe("A3");
        (await scene.GrantedAsync(new ShelveResult(), new ShelveResultInput(dossierId, "B12"))).BeforeCode.ShouldBe("A3");
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId));
        (await scene.DossierAsync(dossierId)).Shelf.ShouldBeNull();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Taken_back_it_lies_where_it_was_noted_before(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        foreach (var place in new[] { "A3", "B12" })
        {
            await scene.GrantedAsync(new ShelveResult(), new ShelveResultInput(dossierId, place));
        }

        await scene.GrantedAsync(new UndoAct(), new UndoActInput((await scene.DossierAsync(dossierId)).LastSequence));
        (await scene.DossierAsync(dossierId)).Shelf!.Written.ShouldBe("A3");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_is_not_ready_and_what_is_no_place_are_refused(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var fresh = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new ShelveResult(), new ShelveResultInput(fresh, "A3"))).ShouldBe("result-not-ready");
        var dossierId = await scene.ReadyAsync();
        (await scene.RefusedAsync(new ShelveResult(), new ShelveResultInput(dossierId, "Nguyễn Văn A"))).ShouldBe("shelf-unreadable");
        var seen = (await scene.DossierAsync(dossierId)).LastSequence - 1;
        (await scene.RefusedAsync(new ShelveResult(), new ShelveResultInput(dossierId, "A3", seen))).ShouldBe("changed-meanwhile");
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId));
        (await scene.RefusedAsync(new ShelveResult(), new ShelveResultInput(dossierId, "A3"))).ShouldBe("result-not-ready");
    }
}

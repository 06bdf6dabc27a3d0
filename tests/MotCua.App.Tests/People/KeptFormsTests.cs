using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Tests.Files;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class KeptFormsTests
{
    private static readonly KeptForm Typed = new("/viec/give-duty", new Dictionary<string, string[]> { ["document"] = ["QĐ 12/QĐ-UBND"], ["pick"] = ["1", "2"] });

    [Theory, BothEngines]
    public async Task A_form_is_kept_for_the_account_of_the_ended_session_and_for_nobody_else(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        using var around = new StoreSurroundings();
        var (kept, office) = (Of(scene, around), scene.Stage.Anyone.OfficeId);
        var (lan, hoa) = (await scene.PersonAsync("lan", Roles.Receptionist), await scene.PersonAsync("hoa", Roles.Receptionist));
        var token = await SignInsTests.Of(scene).OpenAsync(await scene.Stage.Read.GetAsync<Account>(office, lan));
        scene.Stage.Time.Pass(SignIns.Longest + TimeSpan.FromHours(1));

        var id = (await kept.KeepAsync(office, token, Typed))!;
        var found = (await kept.FindAsync(Who(scene, lan), id))!;
        found.Path.ShouldBe(Typed.Path);
        found.Fields["document"].ShouldBe(["QĐ 12/QĐ-UBND"]);
        found.Fields["pick"].ShouldBe(["1", "2"]);
        (await kept.FindAsync(Who(scene, hoa), id)).ShouldBeNull();
        (await kept.FindAsync(Who(scene, lan), token)).ShouldBeNull();
        (await scene.Stage.Read.ListAsync("select sealed_form from kept_forms", row => System.Text.Encoding.UTF8.GetString(row.Bytes("sealed_form")))).ShouldHaveSingleItem().ShouldNotContain("UBND");

        using var elsewhere = new StoreSurroundings();
        (await Of(scene, elsewhere).FindAsync(Who(scene, lan), id)).ShouldBeNull("another ring's keys open nothing");
        Directory.GetFiles(elsewhere.Beside.Keys).ToList().ForEach(File.Delete);
        (await new KeptForms(scene.Stage.Read, scene.Stage.Gate, KeyRing.Of(elsewhere.Beside.Keys), scene.Stage.Time).FindAsync(Who(scene, lan), id)).ShouldBeNull("its key is lost");

        var second = (await kept.KeepAsync(office, token, Typed))!;
        (await kept.FindAsync(Who(scene, lan), id)).ShouldBeNull();
        scene.Stage.Time.Pass(KeptForms.Longest);
        (await kept.FindAsync(Who(scene, lan), second)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Nothing_is_kept_for_a_stranger_and_for_whom_an_act_signed_out(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        using var around = new StoreSurroundings();
        var (kept, office) = (Of(scene, around), scene.Stage.Anyone.OfficeId);
        (await kept.KeepAsync(office, "", Typed)).ShouldBeNull();
        var lan = await scene.PersonAsync("lan", Roles.Receptionist);
        var token = await SignInsTests.Of(scene).OpenAsync(await scene.Stage.Read.GetAsync<Account>(office, lan));
        await scene.GrantedAsync(new EndAccount(), new EndAccountInput(lan));
        (await kept.KeepAsync(office, token, Typed)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task The_same_person_sits_at_the_same_desk_again_and_another_does_not(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (signIns, office, today) = (SignInsTests.Of(scene), scene.Stage.Anyone.OfficeId, new DateOnly(2026, 12, 1));
        var lan = await scene.Stage.Read.GetAsync<Account>(office, await scene.PersonAsync("lan", Roles.Receptionist));
        var hoa = await scene.Stage.Read.GetAsync<Account>(office, await scene.PersonAsync("hoa", Roles.Receptionist));
        var before = await signIns.OpenAsync(lan);
        await signIns.SitDownAsync(office, before, scene.Desk1.DeskId);
        var again = await signIns.OpenAsync(lan);
        await signIns.ReplaceAsync(office, before, again);
        (await signIns.FindAsync(before, today)).ShouldBeNull();
        (await signIns.FindAsync(again, today))!.Actor.DeskId.ShouldBe(scene.Desk1.DeskId);
        var other = await signIns.OpenAsync(hoa);
        await signIns.ReplaceAsync(office, again, other);
        (await signIns.FindAsync(other, today))!.Actor.DeskId.ShouldBeNull();
    }

    private static Actor Who(QueueScene scene, long accountId) => scene.Stage.Anyone with { AccountId = accountId };

    private static KeptForms Of(QueueScene scene, StoreSurroundings around) => new(scene.Stage.Read, scene.Stage.Gate, around.Ring, scene.Stage.Time);
}

using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class PairDeviceTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_device_is_signed_in_by_its_code_and_stays_for_weeks(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (office, signIns, board) = (scene.Stage.Anyone.OfficeId, SignInsTests.Of(scene), await BoardAsync(scene));
        using var pairings = Of(scene);
        var token = (await pairings.AskAsync(office, ""))!;
        (await signIns.FindAsync(token, Today)).ShouldBeNull();

        var device = await CheckedAsync(pairings, office, (await pairings.FindAsync(office, token))!.Code);
        var paired = await scene.GrantedAsync(new PairDevice(), new PairDeviceInput(board, device));
        (await scene.RefusedAsync(new PairDevice(), new PairDeviceInput(board, device))).ShouldBe("pairing-code-wrong");

        scene.Stage.Time.Pass(TimeSpan.FromDays(300));
        await signIns.SeenAsync(office, token, scene.Stage.Time.GetUtcNow());
        scene.Stage.Time.Pass(TimeSpan.FromDays(300));
        var found = (await signIns.FindAsync(token, Today))!;
        (found.Actor.AccountId, found.Actor.Roles, found.IsPaired, found.StaysUntil).ShouldBe((board, Roles.Board, true, null));
        (await pairings.ListAsync(office)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.PairingId.ShouldBe(paired.PairingId), row => row.SeenAt.ShouldBe(scene.Stage.Time.GetUtcNow().AddDays(-300)));
        scene.Stage.Time.Pass(TimeSpan.FromDays(101));
        (await signIns.FindAsync(token, Today)).ShouldBeNull();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_code_runs_out_and_a_wrong_one_is_answered_alike(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var office = scene.Stage.Anyone.OfficeId;
        using var pairings = Of(scene);
        var token = (await pairings.AskAsync(office, ""))!;
        var code = (await pairings.FindAsync(office, token))!.Code;
        (await RefusedAsync(pairings, office, "")).ShouldBe("pairing-code-wrong");
        await CheckedAsync(pairings, office, $" {code[..3]} {code[3..]}");

        scene.Stage.Time.Pass(Pairings.Waiting);
        (await RefusedAsync(pairings, office, code)).ShouldBe("pairing-code-wrong");
        (await pairings.FindAsync(office, token)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Five_wrong_tries_make_every_waiting_code_void(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var office = scene.Stage.Anyone.OfficeId;
        using var pairings = Of(scene);
        var token = (await pairings.AskAsync(office, ""))!;
        var code = (await pairings.FindAsync(office, token))!.Code;
        for (var i = 0; i < 5; i++)
        {
            await RefusedAsync(pairings, office, code == "000000" ? "111111" : "000000");
        }

        (await RefusedAsync(pairings, office, code)).ShouldBe("pairing-code-wrong");
        (await pairings.FindAsync(office, token)).ShouldBeNull();
        (await pairings.FindAsync(office, (await pairings.AskAsync(office, token))!)).ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task So_many_devices_wait_and_no_more(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        using var pairings = Of(scene);
        for (var i = 0; i < Pairings.MostWaiting; i++)
        {
            (await pairings.AskAsync(scene.Stage.Anyone.OfficeId, "")).ShouldNotBeNull();
        }

        (await pairings.AskAsync(scene.Stage.Anyone.OfficeId, "")).ShouldBeNull();
        scene.Stage.Time.Pass(Pairings.Waiting);
        (await pairings.AskAsync(scene.Stage.Anyone.OfficeId, "")).ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task A_person_an_ended_account_and_a_device_nobody_meant_are_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (person, board) = (await scene.PersonAsync("lan", Roles.Receptionist), await BoardAsync(scene));
        using var pairings = Of(scene);
        var token = (await pairings.AskAsync(scene.Stage.Anyone.OfficeId, ""))!;
        var device = await CheckedAsync(pairings, scene.Stage.Anyone.OfficeId, (await pairings.FindAsync(scene.Stage.Anyone.OfficeId, token))!.Code);

        (await scene.RefusedAsync(new PairDevice(), new PairDeviceInput(person, device))).ShouldBe("not-a-device");
        (await scene.RefusedAsync(new PairDevice(), new PairDeviceInput(board, "không phải"))).ShouldBe("pairing-code-wrong");
        (await scene.RefusedAsync(new PairDevice(), new PairDeviceInput(board, new string('z', 64)))).ShouldBe("pairing-code-wrong");
        await scene.GrantedAsync(new EndAccount(), new EndAccountInput(board));
        (await scene.RefusedAsync(new PairDevice(), new PairDeviceInput(board, device))).ShouldBe("account-over");
        (await SignInsTests.Of(scene).FindAsync(token, Today)).ShouldBeNull();
    }

    internal static Pairings Of(QueueScene scene) => new(scene.Stage.Read, scene.Stage.Gate, scene.Stage.Time);

    internal static async Task<long> BoardAsync(QueueScene scene) => (await scene.GrantedAsync(
        new OpenAccount(), new OpenAccountInput { SignInName = "bang2", DisplayName = "Bảng hai", Kind = AccountKind.Device, Roles = [Roles.Board] })).AccountId;

    internal static async Task<string> CheckedAsync(Pairings pairings, int office, string code) =>
        (await pairings.CheckAsync(office, code)).IsGranted(out var device, out var refusal) ? device : throw new InvalidOperationException(refusal.Code);

    private static async Task<string> RefusedAsync(Pairings pairings, int office, string code)
    {
        (await pairings.CheckAsync(office, code)).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal!.Code;
    }
}

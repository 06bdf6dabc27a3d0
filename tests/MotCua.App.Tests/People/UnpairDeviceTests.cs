using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class UnpairDeviceTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task An_unpaired_device_is_signed_out_at_once_and_the_other_stays(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var board = await PairDeviceTests.BoardAsync(scene);
        var (token, pairing) = await PairedAsync(scene, board);
        var (other, _) = await PairedAsync(scene, board);

        await scene.GrantedAsync(new UnpairDevice(), new UnpairDeviceInput(pairing));
        (await SignInsTests.Of(scene).FindAsync(token, Today)).ShouldBeNull();
        (await SignInsTests.Of(scene).FindAsync(other, Today)).ShouldNotBeNull();
        (await scene.RefusedAsync(new UnpairDevice(), new UnpairDeviceInput(pairing))).ShouldBe("device-not-paired");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_new_secret_and_a_further_duty_leave_a_device_paired_and_an_ended_duty_does_not(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (signIns, board) = (SignInsTests.Of(scene), await PairDeviceTests.BoardAsync(scene));
        var (token, _) = await PairedAsync(scene, board);
        await signIns.EndAllAsync(scene.Stage.Anyone.OfficeId, board);
        var given = await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = board, Role = Roles.Kiosk });
        (await signIns.FindAsync(token, Today))!.Actor.Roles.ShouldBe(Roles.Board | Roles.Kiosk);
        await scene.GrantedAsync(new EndDuty(), new EndDutyInput(given.DutyId));
        (await signIns.FindAsync(token, Today)).ShouldBeNull();
        await scene.SoundAsync();
    }

    private static async Task<(string Token, long PairingId)> PairedAsync(QueueScene scene, long account)
    {
        var office = scene.Stage.Anyone.OfficeId;
        using var pairings = PairDeviceTests.Of(scene);
        var token = (await pairings.AskAsync(office, ""))!;
        var device = await PairDeviceTests.CheckedAsync(pairings, office, (await pairings.FindAsync(office, token))!.Code);
        return (token, (await scene.GrantedAsync(new PairDevice(), new PairDeviceInput(account, device))).PairingId);
    }
}

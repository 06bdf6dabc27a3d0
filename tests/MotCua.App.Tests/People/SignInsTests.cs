using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class SignInsTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_person_who_does_nothing_is_signed_out_and_a_device_is_not(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var signIns = Of(scene);
        var person = await OpenAsync(scene, await scene.PersonAsync("lan", Roles.Receptionist));
        var opened = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "bang2", DisplayName = "Bảng", Kind = AccountKind.Device, Roles = [Roles.Board] });
        var device = await OpenAsync(scene, opened.AccountId);

        scene.Stage.Time.Pass(SignIns.Idle - TimeSpan.FromSeconds(1));
        (await signIns.FindAsync(person, Today))!.StaysUntil.ShouldBe(scene.Stage.Time.GetUtcNow().AddSeconds(1));
        await signIns.SeenAsync(scene.Stage.Anyone.OfficeId, person, scene.Stage.Time.GetUtcNow());
        scene.Stage.Time.Pass(SignIns.Idle - TimeSpan.FromSeconds(1));
        (await signIns.FindAsync(person, Today)).ShouldNotBeNull();
        scene.Stage.Time.Pass(TimeSpan.FromSeconds(1));
        (await signIns.FindAsync(person, Today)).ShouldBeNull();
        (await signIns.FindAsync(device, Today))!.StaysUntil.ShouldBe(scene.Stage.Time.GetUtcNow() - (2 * SignIns.Idle) + TimeSpan.FromSeconds(1) + SignIns.Longest);
    }

    [Theory, BothEngines]
    public async Task Whoever_is_seen_was_present_that_day_from_the_first_to_the_last_moment_and_a_device_was_not(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (lan, office) = (await scene.PersonAsync("lan", Roles.Volunteer), scene.Stage.Anyone.OfficeId);
        var person = await OpenAsync(scene, lan);
        var opened = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "bang2", DisplayName = "Bảng", Kind = AccountKind.Device, Roles = [Roles.Board] });
        var device = await OpenAsync(scene, opened.AccountId);
        foreach (var (hour, minute) in new[] { (7, 10), (11, 50), (13, 20), (14, 0) })
        {
            await Of(scene).SeenAsync(office, person, OfficeTime.At(Today, new(hour, minute)));
            await Of(scene).SeenAsync(office, device, OfficeTime.At(Today, new(hour, minute)));
        }

        await Of(scene).SeenAsync(office, person, OfficeTime.At(Today.AddDays(1), new(7, 0)));
        var days = await PresentDay.ReadAsync(scene.Stage.Read, office, (Today, Today.AddDays(1)));
        days.Select(day => (day.AccountId, day.On, day.FirstAt.Clock(), day.LastAt.Clock())).ShouldBe([(lan, Today, new(7, 10), new(14, 0)), (lan, Today.AddDays(1), new(7, 0), new(7, 0))]);
        var calendar = (await scene.TermsAsync()).Calendar;
        days.Select(day => day.MinutesServed(calendar)).ShouldBe([260 + 30, 0], "07:10 to 11:30 and 13:30 to 14:00");
    }

    [Theory, BothEngines]
    public async Task No_work_prolongs_a_session_past_its_longest(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var person = await OpenAsync(scene, await scene.PersonAsync("lan", Roles.Receptionist));
        scene.Stage.Time.Pass(SignIns.Longest - TimeSpan.FromMinutes(1));
        await Of(scene).SeenAsync(scene.Stage.Anyone.OfficeId, person, scene.Stage.Time.GetUtcNow());
        (await Of(scene).FindAsync(person, Today))!.StaysUntil.ShouldBe(scene.Stage.Time.GetUtcNow().AddMinutes(1));
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(1));
        (await Of(scene).FindAsync(person, Today)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task A_duty_that_changes_today_ends_the_sessions_and_one_that_changes_later_does_not(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (account, other) = (await scene.PersonAsync("lan", Roles.Receptionist), await scene.PersonAsync("hoa", Roles.Receptionist));
        var (first, bystander) = (await OpenAsync(scene, account), await OpenAsync(scene, other));
        var given = await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Signer });
        (await Of(scene).FindAsync(first, Today)).ShouldBeNull();

        var second = await OpenAsync(scene, account);
        await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Clerk, FromOn = Today.AddDays(1) });
        await scene.GrantedAsync(new EndDuty(), new EndDutyInput(given.DutyId, Today.AddDays(3)));
        (await Of(scene).FindAsync(second, Today)).ShouldNotBeNull();
        await scene.GrantedAsync(new EndDuty(), new EndDutyInput(given.DutyId));
        (await Of(scene).FindAsync(second, Today)).ShouldBeNull();
        (await Of(scene).FindAsync(bystander, Today)).ShouldNotBeNull();
    }

    internal static SignIns Of(QueueScene scene) => new(scene.Stage.Read, scene.Stage.Gate, scene.Stage.Time);

    private static async Task<string> OpenAsync(QueueScene scene, long accountId) =>
        await Of(scene).OpenAsync(await scene.Stage.Read.GetAsync<Account>(scene.Stage.Anyone.OfficeId, accountId));
}

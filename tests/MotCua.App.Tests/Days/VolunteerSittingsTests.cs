using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.App.Terms;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class VolunteerSittingsTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_volunteer_stays_to_the_end_of_the_sitting_and_an_officer_all_day(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var volunteer = await scene.PersonAsync("tinhnguyen", Roles.Volunteer);
        var officer = await scene.PersonAsync("lan", Roles.Volunteer, Roles.Receptionist);
        (await StayAsync(scene, volunteer)).ShouldBe(TimeSpan.FromMinutes(210));
        (await StayAsync(scene, officer)).ShouldBe(SignIns.Longest);

        scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday, new(13, 0)));
        (await StayAsync(scene, volunteer)).ShouldBe(TimeSpan.FromHours(4));
        scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday, new(17, 0)));
        (await StayAsync(scene, officer)).ShouldBe(SignIns.Longest);
    }

    [Theory, BothEngines]
    public async Task Between_sittings_a_volunteer_hears_when_the_next_one_begins(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var volunteer = await scene.PersonAsync("tinhnguyen", Roles.Volunteer);
        scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday, new(11, 30)));
        (await RefusedAsync(scene, volunteer)).ShouldBe(PeopleRefusals.NotInSitting(OfficeTime.At(Tuesday, new(13, 30))).ToString());
        scene.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 4), new(18, 0)));
        (await RefusedAsync(scene, volunteer)).ShouldBe(PeopleRefusals.NotInSitting(OfficeTime.At(new(2026, 12, 7), new(7, 0))).ToString());
    }

    [Theory, BothEngines]
    public async Task A_duty_that_begins_later_and_one_that_ends_before_the_next_sitting_bound_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var later = await scene.PersonAsync("sau");
        await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = later, Role = Roles.Volunteer, FromOn = Tuesday.AddDays(2) });
        (await RefusedAsync(scene, later)).ShouldBe(PeopleRefusals.NotInSitting(OfficeTime.At(Tuesday.AddDays(2), new(7, 0))).ToString());

        var today = await scene.PersonAsync("nay");
        await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = today, Role = Roles.Volunteer, UntilOn = Tuesday });
        (await StayAsync(scene, today)).ShouldBe(TimeSpan.FromMinutes(210));
        scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday, new(17, 0)));
        (await RefusedAsync(scene, today)).ShouldBe(PeopleRefusals.NoFurtherSitting().ToString());
    }

    [Theory, BothEngines]
    public async Task A_duty_to_come_makes_no_officer_of_a_volunteer_today(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var volunteer = await scene.PersonAsync("tinhnguyen", Roles.Volunteer);
        await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = volunteer, Role = Roles.Receptionist, FromOn = Tuesday.AddDays(7) });
        (await StayAsync(scene, volunteer)).ShouldBe(TimeSpan.FromMinutes(210));
        scene.Stage.Time.MoveTo(OfficeTime.At(Tuesday, new(17, 0)));
        (await RefusedAsync(scene, volunteer)).ShouldBe(PeopleRefusals.NotInSitting(OfficeTime.At(Tuesday.AddDays(1), new(7, 0))).ToString());
    }

    private static async Task<Verdict<TimeSpan>> AskAsync(QueueScene scene, long accountId) =>
        await new VolunteerSittings(scene.Stage.Read, new TermsCache(scene.Stage.Read), new OfficeClock(scene.Stage.Time))
            .StayAsync(await scene.Stage.Read.GetAsync<Account>(scene.Stage.Anyone.OfficeId, accountId));

    private static async Task<TimeSpan> StayAsync(QueueScene scene, long accountId) =>
        (await AskAsync(scene, accountId)).IsGranted(out var stay, out var refusal) ? stay : throw new InvalidOperationException(refusal.Code);

    private static async Task<string> RefusedAsync(QueueScene scene, long accountId)
    {
        (await AskAsync(scene, accountId)).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal!.ToString();
    }
}

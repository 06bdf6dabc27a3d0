using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class SignInCardsTests
{
    [Theory, BothEngines]
    public async Task A_new_card_makes_the_old_one_void_and_its_number_is_kept_nowhere(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (office, account, cards) = (scene.Stage.Anyone.OfficeId, await scene.PersonAsync("tinhnguyen", Roles.Volunteer), Of(scene));
        var first = await cards.MakeAsync(office, account);
        first.ShouldMatch("^[0-9]{20}$");
        (await cards.FindAsync(office, $"{first[..4]} {first[4..]}"))!.AccountId.ShouldBe(account);

        var second = await cards.MakeAsync(office, account);
        (await cards.FindAsync(office, first)).ShouldBeNull();
        (await cards.FindAsync(office, second)).ShouldNotBeNull();
        (await cards.FindAsync(office, "")).ShouldBeNull();
        await cards.TakeAwayAsync(office, account);
        (await cards.FindAsync(office, second)).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task The_fifth_wrong_pin_closes_the_card_for_a_quarter_of_an_hour_and_a_new_card_is_open(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (office, account, cards) = (scene.Stage.Anyone.OfficeId, await scene.PersonAsync("tinhnguyen", Roles.Volunteer), Of(scene));
        var number = await cards.MakeAsync(office, account);
        for (var wrong = 0; wrong < 5; wrong++)
        {
            cards.ClosedNow((await cards.FindAsync(office, number))!).ShouldBeNull();
            await cards.CountAsync(office, (await cards.FindAsync(office, number))!, isRight: false);
        }

        cards.ClosedNow((await cards.FindAsync(office, number))!)!.Code.ShouldBe("card-closed");
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(15));
        cards.ClosedNow((await cards.FindAsync(office, number))!).ShouldBeNull();
        await cards.CountAsync(office, (await cards.FindAsync(office, number))!, isRight: false);
        cards.ClosedNow((await cards.FindAsync(office, number))!).ShouldNotBeNull();
        var renewed = await cards.MakeAsync(office, account);
        cards.ClosedNow((await cards.FindAsync(office, renewed))!).ShouldBeNull();
        await cards.CountAsync(office, (await cards.FindAsync(office, renewed))!, isRight: true);
        (await cards.FindAsync(office, renewed))!.WrongCount.ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_card_of_an_ended_account_is_none(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var (office, account, cards) = (scene.Stage.Anyone.OfficeId, await scene.PersonAsync("tinhnguyen", Roles.Volunteer), Of(scene));
        var number = await cards.MakeAsync(office, account);
        await scene.GrantedAsync(new EndAccount(), new EndAccountInput(account));
        (await cards.FindAsync(office, number)).ShouldBeNull();
    }

    private static SignInCards Of(QueueScene scene) => new(scene.Stage.Read, scene.Stage.Gate, scene.Stage.Time);
}

using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.App.Terms;
using MotCua.App.Tests.Results;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class TomorrowRisksTests
{
    [Theory, BothEngines]
    public async Task Who_is_away_whose_right_ends_and_whether_anybody_signs(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        (await ReadAsync(scene)).Signers.ShouldBe(1);
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(scene.Leader.AccountId, At(2, 12), At(2, 6)));
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(scene.Deputy.AccountId, At(1, 12), At(1, 10)));
        var risks = await ReadAsync(scene);
        (risks.Day, risks.Signers).ShouldBe((new DateOnly(2026, 12, 2), 0));
        risks.Away.ShouldBe([("chutich", At(2, 6), At(2, 12))]);

        await scene.GrantedAsync(new DelegateSigning(), new DelegateSigningInput { AccountId = scene.Deputy.AccountId, FromOn = scene.Today, UntilOn = new(2026, 12, 2), Document = "12/GUQ-UBND" }, scene.Leader);
        risks = await ReadAsync(scene);
        (risks.Signers, risks.Ending.Single()).ShouldBe((1, ("phochutich", new DateOnly(2026, 12, 2))));
    }

    [Theory, BothEngines]
    public async Task The_next_working_day_counts_where_tomorrow_is_off(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.GrantedAsync(new AnnounceDay(), new AnnounceDayInput { On = new(2026, 12, 2), Kind = CalendarDayKind.Closure, Name = "Tập huấn", Document = "15/TB-UBND" });
        (await ReadAsync(scene)).Day.ShouldBe(new DateOnly(2026, 12, 3));
    }

    private static DateTimeOffset At(int day, int hour) => OfficeTime.At(new(2026, 12, day), new(hour, 0));

    private static async Task<TomorrowRisks> ReadAsync(ResultScene scene)
    {
        var office = await scene.Stage.Read.GetAsync<Office>(scene.Now.Id);
        return await TomorrowRisks.ReadAsync(scene.Stage.Read, await new TermsCache(scene.Stage.Read).OfAsync(office), scene.Now.Id, scene.Today);
    }
}

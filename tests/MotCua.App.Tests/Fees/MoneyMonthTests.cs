using MotCua.App.Fees;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Fees;

public sealed class MoneyMonthTests
{
    private static readonly DateOnly December = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_month_has_a_line_a_day_and_says_which_days_changed_after_its_end(string engine)
    {
        await using var scene = await FeeScene.OpenAsync(engine);
        var first = await scene.PaidAsync("0001", copies: 2);
        scene.Dossiers.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 30), new(9, 0)));
        await scene.PaidAsync("0002", payment: Payment.Transfer);
        await scene.VoidAsync(await scene.PaidAsync("0003"));
        var before = await MoneyMonth.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, December);
        before.Days.ShouldBe([new(December, 4_000, 0, 0, 0), new(new(2026, 12, 30), 0, 2_000, 1, 0)]);

        scene.Dossiers.Stage.Time.MoveTo(OfficeTime.At(new(2027, 1, 4), new(9, 0)));
        await scene.VoidAsync(first);
        var after = await MoneyMonth.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, December);
        after.Days.ShouldBe([new(December, 0, 0, 0, 1), new(new(2026, 12, 30), 0, 2_000, 1, 0)]);
        (after.Cash, after.Transfer, after.CrossedOut).ShouldBe((0, 2_000, 1));
        (await MoneyMonth.ReadAsync(scene.Dossiers.Stage.Read, scene.Dossiers.OfficeId, new(2027, 1, 1))).Days.ShouldHaveSingleItem().CrossedOut.ShouldBe(1);
    }
}

using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class DayFiguresTests
{
    private static readonly DateOnly Day = FixedTime.Morning.Day();

    [Theory, BothEngines]
    public async Task Every_figure_is_the_sum_of_its_list(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.TakeAsync("aged-80");
        await scene.CallAsync();
        await scene.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1);
        var figures = new DayFigures(scene.Stage.Read);

        var counted = await figures.OfAsync(scene.Stage.Anyone.OfficeId, Day);
        counted.ShouldContain(new DayFigure("visits", "", 2));
        counted.ShouldContain(new DayFigure("tickets-missed", "", 1));
        foreach (var figure in counted)
        {
            (await figures.ListAsync(scene.Stage.Anyone.OfficeId, Day, figure.Counter, figure.Subject)).Sum(line => line.Amount).ShouldBe(figure.Amount, figure.Counter);
        }

        (await figures.ListAsync(scene.Stage.Anyone.OfficeId, Day, "tickets", null)).Count.ShouldBe(2);
        (await figures.OfAsync(scene.Stage.Anyone.OfficeId, Day.AddDays(1))).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_day_begins_after_the_last_entry_before_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var evening = (await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.Stage.Anyone.OfficeId)).HeadSequence;
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        var next = await scene.TakeAsync();

        (await LedgerDay.BeforeFirstAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, Day)).ShouldBe(0);
        (await LedgerDay.BeforeFirstAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, Day.AddDays(1))).ShouldBe(evening);
        (await LedgerDay.BeforeFirstAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, Day.AddDays(2))).ShouldBe(evening + 1);
        var list = await new DayFigures(scene.Stage.Read).ListAsync(scene.Stage.Anyone.OfficeId, Day.AddDays(1), "visits", "");
        list.Select(line => line.Line.VisitId).ShouldBe([next.VisitId]);
    }

    [Theory, BothEngines]
    public async Task A_visit_tells_its_story_in_order(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        await scene.CallAsync();
        var story = await VisitStory.OfVisitAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, taken.VisitId!.Value);
        story.Select(line => line.What.ToString()).ShouldBe(["Đã lấy số A001.", "Đã mời số A001 đến quầy 1."]);
        story.ShouldAllBe(line => !line.IsLate);
    }
}

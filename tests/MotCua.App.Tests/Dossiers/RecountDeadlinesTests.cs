using MotCua.App.Calendars;
using MotCua.App.Dossiers;
using MotCua.App.Tests.Calendars;
using MotCua.App.Tests.Results;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class RecountDeadlinesTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_closure_moves_the_open_dossiers_it_touches_and_never_their_first_deadline(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var (three, today) = (await WithLimitAsync(scene, TimeLimit.Parse("3wd")), await WithLimitAsync(scene, TimeLimit.SameDay));
        (await scene.RefusedAsync(new RecountDeadlines(), new RecountDeadlinesInput())).ShouldBe("nothing-to-recount");
        await scene.GrantedAsync(new AnnounceDay(), AnnounceDayTests.Day(Tuesday.AddDays(2), CalendarDayKind.Closure));

        (await scene.GrantedAsync(new RecountDeadlines(), new RecountDeadlinesInput(1))).Recounted.ShouldBe(1);
        var second = await scene.GrantedAsync(new RecountDeadlines(), new RecountDeadlinesInput());
        (second.Recounted, second.Moved.Count).ShouldBe((1, 0));
        (await scene.RefusedAsync(new RecountDeadlines(), new RecountDeadlinesInput())).ShouldBe("nothing-to-recount");

        var moved = await scene.Stage.Read.GetAsync<Dossier>(scene.Stage.Anyone.OfficeId, three.DossierId);
        (moved.DueCurrentAt!.Value.Day(), moved.DueOriginalAt).ShouldBe((new DateOnly(2026, 12, 7), three.DueOriginalAt));
        (await scene.Stage.Read.GetAsync<Dossier>(scene.Stage.Anyone.OfficeId, today.DossierId)).LastSequence.ShouldBe(today.LastSequence);
        (await scene.Stage.Read.GetAsync<DossierExplanation>(scene.Stage.Anyone.OfficeId, three.DossierId, DossierExplanation.Recount)).Read().ShouldNotBeEmpty();
        (await scene.Stage.Read.NumberAsync("select amount as number from daily_counters where counter = 'deadlines-moved'")).ShouldBe(1);
    }

    /// <summary>A dossier counted by the calendar that ships.</summary>
    private static async Task<Dossier> WithLimitAsync(ResultScene scene, TimeLimit limit)
    {
        var dossierId = await scene.ReceivedAsync();
        var dossier = await scene.Stage.Read.GetAsync<Dossier>(scene.Stage.Anyone.OfficeId, dossierId);
        var deadline = Deadline.Of(dossier.ReceivedAt, limit, CutOff.For(limit), [], WorkingCalendar.Default);
        var counted = dossier with { CutOff = CutOffText.Write(CutOff.For(limit)), TimeLimit = limit, DueOriginalAt = deadline.DueOriginal, DueCurrentAt = deadline.DueCurrent };
        await scene.Stage.Gate.UpkeepAsync(dossier.OfficeId, office => office.Update(counted));
        return counted;
    }
}

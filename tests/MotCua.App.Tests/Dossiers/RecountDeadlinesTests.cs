using MotCua.App.Calendars;
using MotCua.App.Dossiers;
using MotCua.App.Tests.Calendars;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class RecountDeadlinesTests
{
    private static readonly DateOnly Thursday = new(2026, 12, 3);

    [Theory, BothEngines]
    public async Task A_closure_moves_the_open_dossiers_it_touches_and_never_their_first_deadline(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var three = await scene.RowAsync(await scene.ReceivedAsync(DossierScene.MaritalStatus));
        var today = await scene.RowAsync(await scene.ReceivedAsync());
        (await scene.RefusedAsync(new RecountDeadlines(), new RecountDeadlinesInput())).ShouldBe("nothing-to-recount");
        var closed = await scene.GrantedAsync(new AnnounceDay(), AnnounceDayTests.Day(Thursday, CalendarDayKind.Closure));
        await scene.Queue.SoundAsync();
        var asked = await CalendarMoves.ReadAsync(scene.Stage.Read, scene.OfficeId, await scene.Queue.TermsAsync());
        (asked.Waiting, asked.Moved.Single().DossierId).ShouldBe((2, three.DossierId));

        (await scene.GrantedAsync(new RecountDeadlines(), new RecountDeadlinesInput(1))).Recounted.ShouldBe(1);
        (await scene.GrantedAsync(new RecountDeadlines(), new RecountDeadlinesInput())).Recounted.ShouldBe(1);
        var moved = await scene.Stage.Read.GetAsync<Dossier>(scene.OfficeId, three.DossierId);
        (three.DueCurrentAt!.Value.Day(), moved.DueCurrentAt!.Value.Day(), moved.DueOriginalAt).ShouldBe((new DateOnly(2026, 12, 4), new DateOnly(2026, 12, 7), three.DueOriginalAt));
        (await scene.Stage.Read.GetAsync<Dossier>(scene.OfficeId, today.DossierId)).LastSequence.ShouldBe(today.LastSequence);
        (await scene.Stage.Read.GetAsync<DossierExplanation>(scene.OfficeId, three.DossierId, DossierExplanation.Recount)).Read().ShouldNotBeEmpty();
        (await scene.Stage.Read.NumberAsync("select amount as number from daily_counters where counter = 'deadlines-moved'")).ShouldBe(1);
        await scene.Queue.SoundAsync();

        await scene.GrantedAsync(new WithdrawNotice(), new WithdrawNoticeInput(closed.NoticeId, "Nhầm ngày"));
        await scene.GrantedAsync(new RecountDeadlines(), new RecountDeadlinesInput());
        (await scene.Stage.Read.GetAsync<Dossier>(scene.OfficeId, three.DossierId)).DueCurrentAt.ShouldBe(three.DueCurrentAt);
        await scene.Queue.SoundAsync();
    }
}

using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Feedbacks;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Feedbacks;

public sealed class GiveFeedbackTests
{
    [Theory, BothEngines]
    public async Task It_is_due_in_ten_working_days_and_the_ledger_holds_neither_words_nor_contact(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var code = await scene.Room.GrantedAsync(new GiveFeedback(), FeedbackScene.Slow with { Contact = "0912 345 678" }, scene.Citizen);
        FeedbackCode.Read(code.Code.ToLowerInvariant()).ShouldBe(code);
        var feedback = await scene.Room.Stage.Read.GetAsync<Feedback>(scene.OfficeId, 1L);
        // Tuesday 1 December, and ten working days of five a week after it.
        (feedback.DueOn, feedback.OwnerId, feedback.DeskId).ShouldBe((new DateOnly(2026, 12, 15), null, null));
        (await scene.Room.Stage.Read.NumberAsync("select count(*) as number from ledger_entries where payload like '%giờ%' or payload like '%912%'")).ShouldBe(0);
        (await scene.Room.Stage.Read.NumberAsync("select amount as number from daily_counters where counter = 'feedbacks'")).ShouldBe(1);
        await scene.Room.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task The_same_key_gives_it_once_and_the_same_code(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var key = scene.Room.Stage.NewKey();
        (await scene.Room.Stage.Gate.RunAsync(new GiveFeedback(), key, FeedbackScene.Slow, scene.Citizen)).IsGranted(out var first, out _).ShouldBeTrue();
        (await scene.Room.Stage.Gate.RunAsync(new GiveFeedback(), key, FeedbackScene.Slow, scene.Citizen)).IsGranted(out var second, out _).ShouldBeTrue();
        (second!.Replayed, second.Result).ShouldBe((true, first!.Result));
        (await scene.Room.Stage.Read.NumberAsync("select count(*) as number from feedbacks")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Whoever_works_at_the_named_desk_is_kept_out(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        await scene.ServeAsync();
        var about = await scene.GiveAsync(FeedbackScene.Slow with { DeskNumber = 1 });
        var other = await scene.GiveAsync(FeedbackScene.Slow with { DeskNumber = 2 });
        (await scene.Room.Stage.Read.IsConcernedAsync((scene.OfficeId, about), scene.Officer.AccountId)).ShouldBeTrue();
        (await scene.Room.Stage.Read.IsConcernedAsync((scene.OfficeId, other), scene.Officer.AccountId)).ShouldBeFalse();
        (await scene.Room.Stage.Read.IsConcernedAsync((scene.OfficeId, about), scene.Head.AccountId)).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_head_who_called_there_himself_sees_it_no_more_than_anybody(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        await scene.Room.TakeAsync();
        await scene.Room.CallAsync(scene.Head with { DeskId = scene.Room.Desk1.DeskId });
        var about = await scene.GiveAsync(FeedbackScene.Slow with { DeskNumber = 1 });
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, scene.Head)).ShouldBeEmpty();
        (await FeedbackList.FindAsync(scene.Room.Stage.Read, scene.Head, about)).ShouldBeNull();
        var leader = await scene.PersonAsync("lanh-dao", Roles.Signer);
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, leader)).Single().FeedbackId.ShouldBe(about);
    }

    [Theory]
    [InlineData(null, "Chờ lâu quá", null, null, "feedback-topic-missing")]
    [InlineData(FeedbackTopic.Time, " .. ", null, null, "feedback-text-missing")]
    [InlineData(FeedbackTopic.Time, "Chờ lâu quá", 9, null, "feedback-desk-unknown")]
    [InlineData(FeedbackTopic.Time, "Chờ lâu quá", null, "nhà tôi ở cuối thôn", "feedback-contact-unreadable")]
    [InlineData(FeedbackTopic.Time, "Chờ lâu quá", null, "a@b", "feedback-contact-unreadable")]
    public async Task What_cannot_be_taken_is_refused(FeedbackTopic? topic, string wording, int? desk, string? contact, string code)
    {
        await using var scene = await FeedbackScene.OpenAsync("sqlite");
        (await scene.Room.RefusedAsync(new GiveFeedback(), new GiveFeedbackInput(topic, wording, desk, contact), scene.Citizen)).ShouldBe(code);
        (await scene.Room.RefusedAsync(new GiveFeedback(), FeedbackScene.Slow with { Wording = new string('a', 2001) }, scene.Citizen)).ShouldBe("feedback-text-long");
    }

    [Fact]
    public void Ten_working_days_step_over_weekends_and_holidays() =>
        WorkingCalendar.Default.AnswerDue(new DateOnly(2026, 12, 24)).ShouldBe(new DateOnly(2027, 1, 8));

    [Theory, BothEngines]
    public async Task The_code_tells_the_answer_and_every_wrong_guess_gets_one_sentence(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var code = await scene.Room.GrantedAsync(new GiveFeedback(), FeedbackScene.Slow, scene.Citizen);
        var lookUp = new FeedbackLookUp(scene.Room.Stage.Read, new StatusLimits(scene.Room.Stage.Time));
        (await lookUp.AskAsync(scene.OfficeId, code.Code.Replace("-", " ", StringComparison.Ordinal), "a")).IsGranted(out var status, out _).ShouldBeTrue();
        (status!.Topic, status.IsAssigned, status.Answer).ShouldBe((FeedbackTopic.Time, false, null));
        foreach (var wrong in (string?[])["22222-22222", "không phải mã", "", null])
        {
            (await lookUp.AskAsync(scene.OfficeId, wrong, "b")).IsGranted(out _, out var refusal).ShouldBeFalse();
            refusal!.Code.ShouldBe("feedback-not-found");
        }

        for (var i = 0; i < StatusLimits.AsksAMinute; i++)
        {
            await lookUp.AskAsync(scene.OfficeId, code.Code, "c");
        }

        (await lookUp.AskAsync(scene.OfficeId, code.Code, "c")).IsGranted(out _, out var often).ShouldBeFalse();
        often!.Code.ShouldBe("status-too-often");
    }
}

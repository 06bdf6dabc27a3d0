using MotCua.App.Dossiers;
using MotCua.App.Feedbacks;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Feedbacks;

public sealed class AnswerFeedbackTests
{
    [Theory, BothEngines]
    public async Task The_owner_answers_and_the_sender_reads_it_by_the_code(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var code = await scene.Room.GrantedAsync(new GiveFeedback(), FeedbackScene.Slow, scene.Citizen);
        (await scene.Room.RefusedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, "Đã xem xét."), scene.Clerk)).ShouldBe("feedback-not-yours");
        await scene.Room.GrantedAsync(new AssignFeedback(), new AssignFeedbackInput(1, scene.Clerk.AccountId), scene.Head);
        (await scene.Room.RefusedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, " ok "), scene.Clerk)).ShouldBe("feedback-text-missing");
        (await scene.Room.RefusedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, new string('a', 4001)), scene.Clerk)).ShouldBe("feedback-text-long");
        (await scene.Room.GrantedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, "Đã thêm một quầy."), scene.Clerk)).IsLate.ShouldBeFalse();
        (await scene.Room.RefusedAsync(new AnswerFeedback(), new AnswerFeedbackInput(1, "Đã thêm hai quầy."), scene.Head)).ShouldBe("feedback-answered");
        (await new FeedbackLookUp(scene.Room.Stage.Read, new StatusLimits(scene.Room.Stage.Time)).AskAsync(scene.OfficeId, code.Code, "a")).IsGranted(out var status, out _).ShouldBeTrue();
        status!.Answer.ShouldBe("Đã thêm một quầy.");
        (await FeedbackList.AnsweredAsync(scene.Room.Stage.Read, scene.Clerk)).Count.ShouldBe(1);
        await scene.Room.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task After_its_day_it_is_overdue_and_the_answer_late(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var feedback = await scene.GiveAsync();
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, scene.Head)).Single().IsOverdue(new DateOnly(2026, 12, 15)).ShouldBeFalse();
        scene.Room.Stage.Time.Pass(TimeSpan.FromDays(15));
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, scene.Head)).Single().IsOverdue(new DateOnly(2026, 12, 16)).ShouldBeTrue();
        (await scene.Room.GrantedAsync(new AnswerFeedback(), new AnswerFeedbackInput(feedback, "Xin lỗi vì trả lời chậm."), scene.Head)).IsLate.ShouldBeTrue();
    }
}

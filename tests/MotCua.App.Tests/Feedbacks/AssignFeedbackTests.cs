using MotCua.App.Acts;
using MotCua.App.Feedbacks;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Feedbacks;

public sealed class AssignFeedbackTests
{
    [Theory, BothEngines]
    public async Task An_owner_sees_his_own_and_nobody_elses(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var mine = await scene.GiveAsync();
        await scene.GiveAsync();
        var assigned = await scene.Room.GrantedAsync(new AssignFeedback(), new AssignFeedbackInput(mine, scene.Clerk.AccountId, new DateOnly(2026, 12, 4)), scene.Head);
        (assigned.OwnerId, assigned.DueOn).ShouldBe((scene.Clerk.AccountId, new DateOnly(2026, 12, 4)));
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, scene.Clerk)).Select(feedback => feedback.FeedbackId).ShouldBe([mine]);
        (await FeedbackList.OpenAsync(scene.Room.Stage.Read, scene.Head)).Count.ShouldBe(2);
        (await FeedbackList.CountAsync(scene.Room.Stage.Read, scene.Head, new DateOnly(2026, 12, 7))).ShouldBe((2, 1));
        await scene.Room.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Whom_it_is_about_gets_it_neither_as_owner_nor_to_read(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        await scene.ServeAsync();
        var about = await scene.GiveAsync(FeedbackScene.Slow with { DeskNumber = 1, Topic = FeedbackTopic.Harassment });
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(about, scene.Officer.AccountId), scene.Head)).ShouldBe("feedback-owner-concerned");
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(about, scene.Clerk.AccountId, ConcernsId: scene.Clerk.AccountId), scene.Head)).ShouldBe("feedback-owner-concerned");

        // Given to somebody first and then found to be about him: named, he sees it no more.
        await scene.Room.GrantedAsync(new AssignFeedback(), new AssignFeedbackInput(about, scene.Clerk.AccountId), scene.Head);
        var leader = await scene.PersonAsync("lanh-dao", Roles.Signer);
        await scene.Room.GrantedAsync(new AssignFeedback(), new AssignFeedbackInput(about, scene.Head.AccountId, ConcernsId: scene.Clerk.AccountId), leader);
        (await FeedbackList.FindAsync(scene.Room.Stage.Read, scene.Clerk, about)).ShouldBeNull();
        (await scene.Room.RefusedAsync(new AnswerFeedback(), new AnswerFeedbackInput(about, "Đã xem xét."), scene.Clerk)).ShouldBe("feedback-about-you");
        await scene.Room.GrantedAsync(new AssignFeedback(), new AssignFeedbackInput(about, leader.AccountId, ConcernsId: scene.Head.AccountId), leader);
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(about, leader.AccountId), scene.Head)).ShouldBe("feedback-about-you");
        (await scene.Room.Stage.Read.NumberAsync("select count(*) as number from feedback_concerns where feedback_id = $1", about)).ShouldBe(3);
        await scene.Room.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_day_past_an_owner_without_a_duty_and_an_answered_one_are_refused(string engine)
    {
        await using var scene = await FeedbackScene.OpenAsync(engine);
        var feedback = await scene.GiveAsync();
        var volunteer = await scene.PersonAsync("tinh-nguyen", Roles.Volunteer);
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(feedback, scene.Clerk.AccountId, new DateOnly(2026, 11, 30)), scene.Head)).ShouldBe("feedback-due-past");
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(feedback, volunteer.AccountId), scene.Head)).ShouldBe("feedback-owner-cannot");
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(feedback, scene.Clerk.AccountId), scene.Clerk)).ShouldBe("not-permitted");
        await scene.Room.GrantedAsync(new AnswerFeedback(), new AnswerFeedbackInput(feedback, "Cảm ơn ông/bà."), scene.Head);
        (await scene.Room.RefusedAsync(new AssignFeedback(), new AssignFeedbackInput(feedback, scene.Clerk.AccountId), scene.Head)).ShouldBe("feedback-answered");
    }
}

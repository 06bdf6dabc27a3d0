using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Feedbacks;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Feedbacks;

/// <summary>One feedback with its words, its owner and its answer; whom it is about is told only that it is not his to open.</summary>
public sealed class FeedbackItemPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public FeedbackShown Feedback { get; private set; } = null!;

    /// <summary>Whom it can be given to, and whom it may be about.</summary>
    public IReadOnlyList<Account> People { get; private set; } = [];

    public DateOnly Today => clock.Today;

    [BindProperty(Name = "wording")]
    public string? Wording { get; set; }

    [BindProperty(Name = "owner_id")]
    public long? OwnerId { get; set; }

    [BindProperty(Name = "due_on")]
    public DateOnly? DueOn { get; set; }

    [BindProperty(Name = "concerns_id")]
    public long? ConcernsId { get; set; }

    public override bool KeepsTyped => true;

    public Task<IActionResult> OnGetAsync(long feedbackId) => ShowAsync(feedbackId);

    public async Task<IActionResult> OnPostAnswerAsync(long feedbackId) =>
        await DoAsync(new AnswerFeedback(), new AnswerFeedbackInput(feedbackId, Wording ?? "")) is null ? await ShowAsync(feedbackId) : SavedThen(Links.FeedbackList);

    public async Task<IActionResult> OnPostAssignAsync(long feedbackId)
    {
        if (OwnerId is not { } owner)
        {
            Refuse(FeedbackRefusals.OwnerMissing());
            return await ShowAsync(feedbackId);
        }

        return await DoAsync(new AssignFeedback(), new AssignFeedbackInput(feedbackId, owner, DueOn, ConcernsId)) is null ? await ShowAsync(feedbackId) : SavedThen(Links.FeedbackList);
    }

    private async Task<IActionResult> ShowAsync(long feedbackId)
    {
        if (await FeedbackList.FindAsync(Read, Me, feedbackId) is not { } found)
        {
            return await HideAsync(await Read.IsConcernedAsync((Me.OfficeId, feedbackId), Me.AccountId) ? FeedbackRefusals.AboutYou() : FeedbackRefusals.NotYours());
        }

        Feedback = found;
        People = await Read.ListAsync(
            $"select {string.Join(", ", Account.Table.Columns)} from accounts where office_id = $1 and kind = 'person' and ended_at is null order by folded_name, account_id",
            Account.Table.Read,
            Me.OfficeId);
        return Page();
    }
}

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Feedbacks;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Feedbacks;

/// <summary>What waits for an answer, the nearest day first: all of it for whoever decides, his own for an owner, never what is about the reader.</summary>
public sealed class FeedbackListPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<FeedbackShown> Open { get; private set; } = [];

    public IReadOnlyList<FeedbackShown> Answered { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        Open = await FeedbackList.OpenAsync(Read, Me);
        Answered = await FeedbackList.AnsweredAsync(Read, Me);
    }
}

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Plans;

namespace MotCua.Web.Pages.Citizen;

/// <summary>What a citizen finds first: whether the doors are open, what is promised today, and how long the queue is now.</summary>
public sealed class TodayPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public DateOnly Today => clock.Today;

    public long Waiting { get; private set; }

    /// <summary>The plans that run today, and the procedures each names.</summary>
    public IReadOnlyList<(ServicePlan Plan, IReadOnlyList<ProcedureVersion> Procedures)> Plans { get; private set; } = [];

    /// <summary>Why the others do not run today, and when they do next.</summary>
    public IReadOnlyList<Sentence> NotToday { get; private set; } = [];

    /// <summary>Told before opening, and until somebody who may sign is there.</summary>
    public bool NobodySigns { get; private set; }

    public string OpenSentence { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        var days = inForce.PlansOn(Today).Select(plan => (Plan: plan, Refused: ServiceDay.Of(plan, Today, inForce.Calendar).IsGranted(out _, out var refusal) ? null : refusal)).ToList();
        Plans = [.. days.Where(day => day.Refused is null).Select(day => (day.Plan, ShownPlan.NamedBy(day.Plan, inForce.Catalogue, Today)))];
        NotToday = [.. days.Select(day => day.Refused?.Text).OfType<Sentence>()];
        OpenSentence = inForce.Calendar.IsOpen(clock.Now)
            ? T("Đang mở cửa đến {closing}.", ("closing", inForce.Calendar.ClosingOf(Today).Clock()))
            : T("Ngoài giờ làm việc; mở cửa lại lúc {opens_at}.", ("opens_at", inForce.Calendar.NextOpening(clock.Now)));
        NobodySigns = await SignersToday.NobodySignsAsync(Read, (Me.OfficeId, Today, clock.Now));
        Waiting = await WaitingLine.CountAsync(Read, Me.OfficeId, Today);
    }
}

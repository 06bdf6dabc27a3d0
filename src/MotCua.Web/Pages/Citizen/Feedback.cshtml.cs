using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Feedbacks;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>An opinion or a complaint, from anyone and without a name: always as a citizen, whoever is signed in at the device.</summary>
public sealed class FeedbackPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, StatusLimits limits) : OfficePage(gate, read)
{
    [BindProperty(Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(Name = "wording")]
    public string? Wording { get; set; }

    [BindProperty(Name = "desk")]
    public string? Desk { get; set; }

    [BindProperty(Name = "contact")]
    public string? Contact { get; set; }

    public FeedbackCode? Given { get; private set; }

    /// <summary>The last day for the answer, unless whoever decides names another.</summary>
    public DateOnly DueOn { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limits.Admits(HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", "feedback given"))
        {
            Refuse(FeedbackRefusals.TooOften());
            return Page();
        }

        if (Typed() is not { } input)
        {
            Refuse(FeedbackRefusals.DeskUnreadable());
            return Page();
        }

        DueOn = (await terms.OfAsync(Office!)).Calendar.AnswerDue(clock.Today);
        Given = await DoAsync(new GiveFeedback(), input, Actor.Citizen(Me.OfficeId));
        return Page();
    }

    /// <summary>Null where something else than a number stands for the desk.</summary>
    private GiveFeedbackInput? Typed()
    {
        var number = 0;
        if (!string.IsNullOrWhiteSpace(Desk) && !int.TryParse(Desk.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return null;
        }

        FeedbackTopic? topic = Code.TryParse<FeedbackTopic>(Topic ?? "", out var named) ? named : null;
        return new GiveFeedbackInput(topic, Wording ?? "", string.IsNullOrWhiteSpace(Desk) ? null : number, Contact);
    }
}

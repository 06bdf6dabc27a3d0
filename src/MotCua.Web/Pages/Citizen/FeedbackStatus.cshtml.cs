using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Feedbacks;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>What became of a feedback, for whoever holds its code; the same answer for every wrong guess.</summary>
public sealed class FeedbackStatusPage(WriteGate gate, OfficeRead read, FeedbackLookUp lookUp) : OfficePage(gate, read)
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    public FeedbackStatus? Status { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await lookUp.AskAsync(Me.OfficeId, Code, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "")).IsGranted(out var status, out var refusal))
        {
            Status = status;
            return Page();
        }

        Refuse(refusal);
        return Page();
    }
}

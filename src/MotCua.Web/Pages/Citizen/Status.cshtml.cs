using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>How a file stands, for whoever holds its code: no name, and the same answer for every wrong guess.</summary>
public sealed class StatusPage(WriteGate gate, OfficeRead read, StatusLookUp lookUp) : OfficePage(gate, read)
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "proof")]
    public string? Proof { get; set; }

    public DossierStatus? Status { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if ((await lookUp.AskAsync(Me.OfficeId, Code, Proof, address)).IsGranted(out var status, out var refusal))
        {
            Status = status;
            return Page();
        }

        Refuse(refusal);
        if (refusal.Code == "status-too-often")
        {
            Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "60";
        }

        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Ballots;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>The code of a visit's one ballot, to be handed out: shown once, kept nowhere.</summary>
public sealed class BallotCodePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public string? Code { get; private set; }

    public async Task<IActionResult> OnGetAsync(long visitId) => await Read.FindAsync<Visit>(Me.OfficeId, visitId) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(long visitId)
    {
        Code = (await DoAsync(new IssueBallotCode(), new IssueBallotCodeInput(visitId)))?.Code;
        return Page();
    }
}

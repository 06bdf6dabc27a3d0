using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Ballots;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules.Ballots;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>
/// The ballot in one press, on a screen turned to the citizen or a tablet signed in beside it: the visit gets its code and the
/// code casts the ballot, as nobody. Nothing of what was pressed comes back to this desk.
/// </summary>
public sealed class FacesPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    /// <summary>Whoever is asked; named by the officer, or the last one a result was handed to.</summary>
    [BindProperty(Name = "luot", SupportsGet = true)]
    public long? VisitId { get; set; }

    [BindProperty(Name = "overall")]
    public string? Overall { get; set; }

    /// <summary>Chance that goes with the answer and is kept nowhere.</summary>
    [BindProperty(Name = "blind")]
    public string? Blind { get; set; }

    /// <summary>For the ballot, as <c>act_key</c> is for its code: a second press is the same press.</summary>
    [BindProperty(Name = "ballot_key")]
    public string? BallotKey { get; set; }

    [BindProperty(Name = "xong", SupportsGet = true)]
    public bool IsDone { get; set; }

    public async Task OnGetAsync()
    {
        Blind = Convert.ToHexStringLower(Secrets.Bytes(16));
        VisitId ??= IsDone ? null : await BallotAwaited.FindAsync(Read, (Me.OfficeId, clock.Now), Me.AccountId);
        // Without script too: thanks make room, and a screen that waits looks for the next visit.
        Response.Headers["Refresh"] = IsDone ? $"10;url={Links.Faces}" : VisitId is null ? "20" : $"180;url={Links.Faces}";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var overall = BallotAnswer.Parse(Overall, new Dictionary<string, string>(StringComparer.Ordinal), null);
        if (!overall.IsGranted(out _, out var refusal))
        {
            Refuse(refusal);
            return Page();
        }

        return await CastAsync() ? Redirect(Links.FacesDone) : Page();
    }

    private async Task<bool> CastAsync()
    {
        if (await DoAsync(new IssueBallotCode(), new IssueBallotCodeInput(VisitId ?? 0)) is not { } code)
        {
            // This visit has had its ballot: the next press would be refused too.
            VisitId = null;
            return false;
        }

        ActKeyText = BallotKey ?? "";
        var ballot = new CastBallotInput { Code = code.Code, Overall = Overall!, Blind = Blind ?? "" };
        return await DoAsync(new CastBallot(), ballot, Actor.Citizen(Me.OfficeId)) is not null;
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>The list a plan has posted, for whoever prints it: at the door, in a village.</summary>
public sealed class PosterPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(string planId)
    {
        var inForce = await terms.OfAsync(Office!);
        return inForce.PlansOn(clock.Today).FirstOrDefault(plan => plan.Id == planId && plan.HasPoster()) is { } plan
            ? Show(ProcedurePosters.Of(Office!, inForce, plan, clock.Today).Written())
            : NotFound();
    }
}

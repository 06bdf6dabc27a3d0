using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Acts;

/// <summary>Several files ticked in a list, each its own act under its own key: what one refuses does not stop the others.</summary>
public sealed class ManyPage(WriteGate gate, OfficeRead read, ActRunner runner) : OfficePage(gate, read)
{
    private const int Most = 100;

    [BindProperty(Name = "next")]
    public string? Next { get; set; }

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    public string GoesOn => Onward(Next);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "pick")] string[] picks)
    {
        var outcomes = new List<Outcome>();
        foreach (var pick in picks.Take(Most))
        {
            if (Pick.TryParse(pick, out var one))
            {
                outcomes.Add(await DoAsync(one));
            }
        }

        Outcomes = outcomes;
        return Page();
    }

    private async Task<Outcome> DoAsync(Pick pick)
    {
        var id = pick.DossierId.ToString(CultureInfo.InvariantCulture);
        var verdict = await runner.RunAsync(pick.Form.Act, pick.Key, pick.Form.UsualInput(id), Me, Late);
        var dossier = await Read.GetAsync<Dossier>(Me.OfficeId, pick.DossierId);
        return new Outcome(pick.DossierId, HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString(), pick.Form, verdict.IsGranted(out _, out var refusal) ? null : refusal);
    }

    /// <param name="Refused">Null for what was done.</param>
    public sealed record Outcome(long DossierId, string HouseNumber, ActForm Form, Refusal? Refused);
}

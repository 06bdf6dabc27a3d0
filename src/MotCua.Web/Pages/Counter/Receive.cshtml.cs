using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.People;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Counter;

/// <summary>Taking a file in: the procedure, the person by card or by hand, the papers, and the promise before it is made.</summary>
public sealed class ReceivePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private static readonly string[] NotTaken = ["list-missing-papers", "refuse-dossier"];

    /// <summary>Code of the procedure; empty while it is being looked for.</summary>
    [BindProperty(Name = "thu-tuc", SupportsGet = true)]
    public string? ProcedureCode { get; set; }

    [BindProperty(Name = "tim", SupportsGet = true)]
    public string? Sought { get; set; }

    [BindProperty]
    public ReceiveForm Form { get; set; } = new();

    public OfferedProcedure? Procedure { get; private set; }

    public Promise? Promise { get; private set; }

    /// <summary>What to tell the person before the file is taken in.</summary>
    public IReadOnlyList<Sentence> Warnings { get; private set; } = [];

    public IReadOnlyList<ProcedureVersion> Found { get; private set; } = [];

    public IReadOnlyList<Sentence> CardWarnings { get; private set; } = [];

    /// <summary>What is done instead when the file cannot be taken in now.</summary>
    public IEnumerable<PlacedForm> Instead(OfferedProcedure procedure) => NotTaken.Select(act => PlacedForm.On(this, ActForms.Of(act), Links.Desk, ("procedure", procedure.Code)));

    public Task OnGetAsync() => ShowAsync();

    /// <summary>Reads the card; Enter in any other field comes here too, and then the promise is only shown again.</summary>
    public async Task<IActionResult> OnPostScanAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Scan))
        {
            return await OnPostAskAsync();
        }

        if (IdentityCard.Parse(Form.Scan).IsGranted(out var card, out var refusal))
        {
            Form.Take(card);
            CardWarnings = [.. card.Warnings.Select(warning => warning.Text)];
            ModelState.Clear();
        }
        else
        {
            Refuse(refusal);
        }

        await ShowAsync();
        return Page();
    }

    /// <summary>Shows the promise again with what has been found; nothing is kept.</summary>
    public async Task<IActionResult> OnPostAskAsync()
    {
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        return Procedure is not null && await DoAsync(new ReceiveDossier(), Form.Input(Procedure.Version)) is { DossierId: { } dossierId } ? SavedThen(Links.Dossier(dossierId)) : Page();
    }

    public string Index(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task ShowAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            Found = inForce.Catalogue.Search(Sought, clock.Today);
        }

        if (string.IsNullOrWhiteSpace(ProcedureCode))
        {
            return;
        }

        if (!inForce.Procedure(ProcedureCode, clock.Today).IsGranted(out var procedure, out var refusal))
        {
            Refuse(refusal);
            return;
        }

        Procedure = procedure;
        var findings = await Read.FindAsync(inForce, (Me.OfficeId, clock.Now), (procedure, Form.NeedsVerification, await Read.CalledAtAsync(Me.OfficeId, Me.DeskId)));
        Warnings = findings.Warnings(inForce.Calendar, clock.Now);
        if (inForce.Ask(procedure, findings, clock.Now).IsGranted(out var promise, out refusal))
        {
            Promise = promise;
        }
        else
        {
            Refuse(refusal);
        }
    }
}

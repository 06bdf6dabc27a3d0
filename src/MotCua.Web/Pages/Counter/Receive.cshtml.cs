using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.People;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.People;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>Taking a file in: the person by card or by hand, the procedure by a few letters, the papers, and the promise before it is made.</summary>
public sealed class ReceivePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, AccessLog log) : OfficePage(gate, read)
{
    /// <summary>Code of the procedure; empty while it is being looked for.</summary>
    [BindProperty(Name = "thu-tuc", SupportsGet = true)]
    public string? ProcedureCode { get; set; }

    [BindProperty(Name = "tim", SupportsGet = true)]
    public string? Sought { get; set; }

    /// <summary>What had been sought when the page was shown: the choice made since then stands.</summary>
    [BindProperty(Name = "tim_truoc")]
    public string? SoughtBefore { get; set; }

    [BindProperty]
    public ReceiveForm Form { get; set; } = new();

    public override bool KeepsTyped => true;

    public DeskView View { get; private set; } = null!;

    public Intake Intake { get; private set; } = Intake.Nothing;
    public OfferedProcedure? Procedure => Intake.Procedure;

    public IReadOnlyList<Sentence> CardWarnings { get; private set; } = [];

    /// <summary>Where the next key goes: to the scanner, to the procedure, or to the button that takes the file in.</summary>
    public string Step => Procedure is not null ? "receive" : string.IsNullOrEmpty(Form.FullName) ? "scan" : "tim";

    public async Task OnGetAsync()
    {
        await ShowDeskAsync();
        if (!Me.SeesOnlyToday && View.State.Files is [.., var last])
        {
            // Asked once: the next matter of this visit begins with the person of the one before.
            Form.Take(await Read.GetAsync<DossierPerson>(Me.OfficeId, last.DossierId, 1));
        }

        await ShowIntakeAsync();
    }

    /// <summary>Enter, wherever it is pressed: a scanned card is read, a procedure that is sought is taken, and the promise is shown again.</summary>
    public async Task<IActionResult> OnPostScanAsync()
    {
        var isScan = !string.IsNullOrWhiteSpace(Form.Scan);
        if (isScan)
        {
            ReadCard();
        }

        await ShowAsync();
        _ = isScan && !IsTypedBefore ? log.NoteAsync(Me, AccessKind.PeopleSearched, null, found: Intake.Earlier.Count) : null;
        if (!string.IsNullOrWhiteSpace(Sought) && Sought != SoughtBefore && Intake.Choices is [var first, ..])
        {
            return await OnPostChooseAsync(first.Code.ToString());
        }

        return Page();
    }

    public async Task<IActionResult> OnPostChooseAsync([FromForm(Name = "chon")] string? chosen)
    {
        ProcedureCode = chosen;
        ModelState.Clear();
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        return Procedure is not null && await DoAsync(new ReceiveDossier(), Form.Input(Procedure.Version)) is { DossierId: { } dossierId }
            ? SavedThen(View.State.Serving is null ? Links.Dossier(dossierId) : Links.Receive)
            : Page();
    }

    private void ReadCard()
    {
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
    }

    private async Task ShowAsync()
    {
        await ShowDeskAsync();
        await ShowIntakeAsync();
    }

    private async Task ShowDeskAsync() => View = await DeskView.ReadAsync(this, Read, await terms.OfAsync(Office!), clock.Today);

    private async Task ShowIntakeAsync()
    {
        Intake = await Intake.ReadAsync(Read, await terms.OfAsync(Office!), (Me, clock.Now), (ProcedureCode, Sought, Form));
        if (Intake.Refused is { } refusal)
        {
            Refuse(refusal);
        }
    }
}

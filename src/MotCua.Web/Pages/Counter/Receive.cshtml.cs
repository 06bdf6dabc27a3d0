using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.Rules.People;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>Taking a file in: the person by card or by hand, the procedure by a few letters, the papers, and the promise before it is made.</summary>
public sealed class ReceivePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, KnownPerson known) : OfficePage(gate, read)
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

    /// <summary>The card just read; null where none was.</summary>
    public IdentityCard? Card { get; private set; }

    /// <summary>It was read at the door, not here.</summary>
    public bool IsFromDoor { get; private set; }

    /// <summary>Where the next key goes: to the scanner, to the procedure, or to the button that takes the file in.</summary>
    public string Step => Procedure is not null ? "receive" : string.IsNullOrEmpty(Form.FullName) ? "scan" : "tim";

    public async Task OnGetAsync()
    {
        await ShowDeskAsync();
        Card = await known.FillAsync(Me, View.State, Form);
        IsFromDoor = Card is not null;
        await ShowIntakeAsync();
        known.Note(Me, Card, Intake);
    }

    /// <summary>Enter, wherever it is pressed: a scanned card is read, a procedure that is sought is taken, and the promise is shown again.</summary>
    public async Task<IActionResult> OnPostScanAsync()
    {
        if (!string.IsNullOrWhiteSpace(Form.Scan))
        {
            ReadCard();
        }

        await ShowAsync();
        known.Note(Me, IsTypedBefore ? null : Card, Intake);
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
        var goesOn = Procedure is not null && (Refused is not null || !Form.AskForPapers(Procedure.Version));
        return goesOn && await DoAsync(new ReceiveDossier(), Form.Input(Procedure!.Version)) is { DossierId: { } dossierId }
            ? SavedThen(View.State.Serving is null ? Links.Dossier(dossierId) : Links.Receive)
            : Page();
    }

    private void ReadCard()
    {
        if (IdentityCard.Parse(Form.Scan).IsGranted(out var card, out var refusal))
        {
            Card = card;
            Form.Take(card);
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

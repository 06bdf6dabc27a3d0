using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.Rules.Money;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>What a file costs, line by line, and the receipts recorded for it.</summary>
public sealed class FeesPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    private NextReceipt? likely;

    public Dossier Dossier { get; private set; } = null!;

    public IReadOnlyList<FeeSheet> Sheets { get; private set; } = [];

    [BindProperty(Name = "pages")]
    public int Pages { get; set; } = 1;

    [BindProperty(Name = "copies")]
    public int Copies { get; set; } = 1;

    [BindProperty(Name = "exemption")]
    public string? Exemption { get; set; }

    /// <summary>The paper that proves the exemption.</summary>
    [BindProperty(Name = "proof")]
    public string? Proof { get; set; }

    [BindProperty(Name = "what")]
    public string? What { get; set; }

    [BindProperty(Name = "unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary>Where the note was begun, to go on there; empty for this page itself.</summary>
    [BindProperty(Name = "next")]
    public string? Next { get; set; }

    public override bool KeepsTyped => true;

    public Task<IActionResult> OnGetAsync(long dossierId) => ShowAsync(dossierId);

    public async Task<IActionResult> OnPostAsync(long dossierId)
    {
        var input = new NoteFeesInput
        {
            DossierId = dossierId,
            Items = string.IsNullOrWhiteSpace(What) ? [new FeeCount(Copies: Copies, Pages: Pages)] : [],
            Typed = string.IsNullOrWhiteSpace(What) ? [] : [new TypedFee(What, Math.Max(1, Copies), UnitAmount ?? 0)],
            Exemption = Exemption,
            Proof = Proof,
        };
        return await DoAsync(new NoteFees(), input) is null ? await ShowAsync(dossierId) : SavedThen(string.IsNullOrEmpty(Next) ? Links.Fees(dossierId) : Onward(Next));
    }

    /// <summary>With the receipt this person most likely writes next.</summary>
    public PlacedForm Recording(FeeSheet sheet) => PlacedForm.On(
        this, ActForms.Of("record-receipt"), Links.Fees(Dossier.DossierId), ("fee_note_id", sheet.Note.FeeNoteId), ("symbol", likely?.Symbol ?? ""), ("number", likely?.Number ?? ""));

    public PlacedForm Voiding(Receipt receipt) => PlacedForm.On(this, ActForms.Of("void-receipt"), Links.Fees(Dossier.DossierId), ("receipt_id", receipt.ReceiptId));

    public string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<IActionResult> ShowAsync(long dossierId)
    {
        if (await Read.FindAsync<Dossier>(Me.OfficeId, dossierId) is not { } dossier)
        {
            return NotFound();
        }

        Dossier = dossier;
        likely = await NextReceipt.ForAsync(Read, Me.OfficeId, Me.AccountId);
        Sheets = await FeeSheet.ReadAsync(Read, Me.OfficeId, dossierId);
        return Page();
    }
}

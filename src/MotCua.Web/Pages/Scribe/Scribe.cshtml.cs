using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Scribing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Procedures;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Scribe;

/// <summary>What was written for whom, how it was read back and signed; the law's rule for the paper is shown before the pen is taken up.</summary>
public sealed class ScribePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    [BindProperty(Name = "ticket", SupportsGet = true)]
    public string? Ticket { get; set; }

    [BindProperty(Name = "procedure", SupportsGet = true)]
    public string? ProcedureText { get; set; }

    [BindProperty(Name = "method")]
    public string? Method { get; set; }

    [BindProperty(Name = "signature")]
    public string? Signature { get; set; }

    [BindProperty(Name = "is_read_back")]
    public bool IsReadBack { get; set; }

    public override bool KeepsTyped => true;

    /// <summary>The procedure named, if it is known.</summary>
    public OfferedProcedure? Procedure { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (await VisitAsync() is not { } visit)
        {
            Refuse(new Refusal("ticket-unknown", Sentence.Of("Hôm nay không có số “{ticket}”. Hãy nhập số trên phiếu, ví dụ A012.", ("ticket", Ticket))));
            return Page();
        }

        var input = new RecordWritingInput
        {
            VisitId = visit,
            Procedure = ProcedureText ?? "",
            Method = Code.TryParse<WritingMethod>(Method, out var method) ? method : WritingMethod.ByHand,
            Signature = Code.TryParse<WritingSignature>(Signature, out var signature) ? signature : WritingSignature.Signature,
            IsReadBack = IsReadBack,
        };
        return await DoAsync(new RecordWriting(), input) is null ? Page() : SavedThen(Links.Scribe);
    }

    private async Task ShowAsync()
    {
        if (!string.IsNullOrWhiteSpace(ProcedureText) && (await terms.OfAsync(Office!)).Procedure(ProcedureText, clock.Today).IsGranted(out var procedure, out _))
        {
            Procedure = procedure;
        }
    }

    private async Task<long?> VisitAsync()
    {
        if (!TicketNumber.TryParse(Ticket, out var number))
        {
            return null;
        }

        var found = await Read.ListAsync(
            "select visit_id from tickets where office_id = $1 and day_on = $2 and prefix = $3 and ordinal = $4", row => row.Long("visit_id"), Me.OfficeId, clock.Today, number.Line.ToString(), number.Ordinal);
        return found.Count == 0 ? null : found[0];
    }
}

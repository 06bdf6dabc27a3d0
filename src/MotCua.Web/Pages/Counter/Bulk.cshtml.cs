using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>One visit with many files of one procedure: a school's copies, a service runner's bundle. What went wrong stays to be mended.</summary>
public sealed class BulkPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, BulkReceipt receipt) : OfficePage(gate, read)
{
    [BindProperty]
    public BulkForm Form { get; set; } = new();

    public override bool KeepsTyped => true;

    public Ticket? Serving { get; private set; }

    /// <summary>In the order of the lines; empty before the press.</summary>
    public IReadOnlyList<BulkOutcome> Outcomes { get; private set; } = [];

    public int Done => Outcomes.Count(outcome => outcome.Received is not null);

    public bool HasSlips => Outcomes.Any(outcome => outcome.Received?.SlipNumber is not null);

    /// <summary>The press goes on under its own key while lines are left: those taken in stay what they are.</summary>
    public string Key => Done > 0 && Done < Outcomes.Count ? ActKeyText : NextKey();

    public async Task OnGetAsync([FromQuery(Name = "thu-tuc")] string? procedure) => Form = await receipt.BeginAsync(Me, await DeskAsync(), procedure);

    /// <summary>From the page that takes in one file: whoever was typed there is brought along, and in no address.</summary>
    public async Task OnPostFromAsync([FromForm(Name = "thu-tuc")] string? procedure)
    {
        var desk = await DeskAsync();
        var known = string.IsNullOrWhiteSpace(Form.FullName) ? await receipt.BeginAsync(Me, desk, procedure) : null;
        Form = known ?? new BulkForm { VisitId = desk.Serving?.VisitId ?? 0, Procedure = procedure, FullName = Form.FullName, IdentityNumber = Form.IdentityNumber, Phone = Form.Phone, SlipWanted = Form.SlipWanted };
        ModelState.Clear();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await DeskAsync();
        if (IsTypedBefore)
        {
            return Page();
        }

        var rows = Form.Read();
        if (Flaw(rows.Count) is { } flaw)
        {
            Refuse(flaw);
            return Page();
        }

        if (!ActKey.TryParse(ActKeyText, out var press))
        {
            Refuse(StalePage);
            return Page();
        }

        Outcomes = await receipt.ReceiveAsync(Me, press, Form, Late);
        Form.Rows = string.Join('\n', Outcomes.Where(outcome => outcome.Refused is not null).Select(outcome => outcome.Row.Written));
        ModelState.Clear();
        if (Done == 0 && Outcomes[0].Refused is { } first)
        {
            Refuse(first);
        }

        return Page();
    }

    private Refusal? Flaw(int rows) =>
        Form.VisitId == 0 ? QueueRefusals.NobodyCalled()
        : rows is 0 or > BulkReceipt.Most ? new Refusal("rows-range", Sentence.Of("Mỗi lần nhận từ 1 đến {most} hồ sơ, mỗi dòng một hồ sơ. Vui lòng kiểm tra danh sách.", ("most", BulkReceipt.Most)))
        : null;

    private async Task<DeskState> DeskAsync()
    {
        var desk = await DeskState.ReadAsync(Read, await terms.OfAsync(Office!), (Me.OfficeId, clock.Today), Me.DeskId);
        Serving = desk.Serving;
        return desk;
    }
}

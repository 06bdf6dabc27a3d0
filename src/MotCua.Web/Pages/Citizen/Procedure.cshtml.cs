using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Money;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>One procedure: what to bring, what it costs, how long it takes, and what would be promised now, with the reasons.</summary>
public sealed class ProcedurePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public OfferedProcedure Procedure { get; private set; } = null!;

    /// <summary>Null where the office receives no such file, or nobody knows its limit yet.</summary>
    public Promise? Promise { get; private set; }

    public Sentence? NotReceived { get; private set; }

    public bool LimitIsVerified => Procedure.LimitIsVerified(clock.Today);

    /// <summary>Whoever sets how the office offers its procedures does it here.</summary>
    public bool MaySet => May("offer-procedure");

    public async Task<IActionResult> OnGetAsync(string code)
    {
        var inForce = await terms.OfAsync(Office!);
        if (!inForce.Procedure(code, clock.Today).IsGranted(out var procedure, out _))
        {
            return NotFound();
        }

        Procedure = procedure;
        var question = new PromiseQuestion
        {
            Procedure = procedure,
            Findings = new Findings(),
            Plans = inForce.PlansOn(clock.Today),
            Calendar = inForce.Calendar,
            At = clock.Now,
        };
        if (Promise.For(question).IsGranted(out var promise, out var refusal))
        {
            Promise = promise;
        }
        else
        {
            NotReceived = refusal.Text;
        }

        return Page();
    }

    /// <summary>What is set now, so that a form changes only what is typed over.</summary>
    public (string, object)[] SetBefore()
    {
        var local = Procedure.Local;
        return
        [
            ("procedure", Procedure.Code),
            ("offered", local.Offered ? "x" : ""),
            ("time_limit", local.Limit?.ToString() ?? ""),
            ("fee", local.Fee?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("writing", local.Writing is { } writing ? Code.Of(writing.Extent) : ""),
            ("writing_reason", local.Writing?.Reason ?? ""),
            ("slip_by_law", local.SlipByLaw is { } slip ? Code.Of(slip) : ""),
            ("cut_off_effect", local.CutOffEffect is { } effect ? Code.Of(effect) : ""),
            ("after_supplement", local.AfterSupplement is { } after ? Code.Of(after) : ""),
            ("handler_id", local.HandlerId?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("confirmed", local.ConfirmedOn is null ? "" : "x"),
        ];
    }

    public string Fee(ProcedureFee fee) => fee switch
    {
        { Amount: 0 } => T("không thu"),
        { Amount: { } amount, Per: "" } => Dong.Written(amount),
        { Amount: { } amount } => $"{Dong.Written(amount)} / {fee.Per}",
        { Text: { Length: > 0 } text } => text,
        _ => T("theo quy định của tỉnh"),
    };

    public string Channel(FilingChannel channel) => channel switch
    {
        FilingChannel.Online => T("Nộp trực tuyến"),
        FilingChannel.Post => T("Gửi qua bưu chính"),
        _ => T("Nộp tại quầy"),
    };
}

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

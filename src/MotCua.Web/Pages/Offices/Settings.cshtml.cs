using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Feedbacks;
using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Offices;

/// <summary>What the office works with: its desks, its plans with their states, and the procedures it cannot receive yet.</summary>
public sealed class SettingsPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, TicketPrinting printing) : OfficePage(gate, read)
{
    public IReadOnlyList<Desk> Desks { get; private set; } = [];

    /// <summary>Where tickets of all devices come out; null while there is no such printer.</summary>
    public string? Printer { get; private set; }

    /// <summary>Which phone hears of opinions and complaints; null while none does.</summary>
    public string? AlertPhone { get; private set; }

    public IReadOnlyList<TicketDevice> Devices { get; private set; } = [];

    /// <summary>Only whoever may choose a printer tries one out.</summary>
    public bool MayTryOut => May("set-ticket-printer");

    public IReadOnlyList<ListedPlan> Plans { get; private set; } = [];

    public IReadOnlyCollection<string> PlanIds => [.. Plans.Select(plan => plan.Last.PlanId)];

    public DateOnly Today => clock.Today;

    public IReadOnlyList<OfferedProcedure> WithoutLimit { get; private set; } = [];

    /// <summary>Prints a slip that is nobody's number; what the printer answered stands beside the device then.</summary>
    public async Task<IActionResult> OnPostTryOutAsync([FromForm(Name = "account_id")] long accountId)
    {
        if (MayTryOut && await TicketPrinter.ForAsync(Read, Me.OfficeId, accountId) is { } printer)
        {
            await printing.TryOutAsync(Me with { AccountId = accountId }, printer, Office!.UnitName);
        }

        return Redirect(Links.Settings);
    }

    /// <summary>What the device's printer said last, in words.</summary>
    public string AnswerOf(TicketDevice device) => printing.LastOf(Me.OfficeId, device.AccountId) switch
    {
        null => T("chưa in lần nào từ khi máy chủ chạy"),
        { IsPrinted: null } => T("đang in"),
        { IsPrinted: true } last => T("in được lúc {at}", ("at", OfficeTime.Clock(last.At))),
        var last => T("không in được lúc {at}", ("at", OfficeTime.Clock(last.At))),
    };

    public async Task OnGetAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        Desks = await Read.ListAsync($"select {string.Join(", ", Desk.Table.Columns)} from desks where office_id = $1 and closed_on is null order by number, desk_id", Desk.Table.Read, Me.OfficeId);
        Printer = (await Read.FindAsync<TicketPrinter>(Me.OfficeId, TicketPrinter.EveryDevice))?.Address;
        AlertPhone = (await Read.FindAsync<AlertPhone>(Me.OfficeId))?.Phone;
        Devices = await TicketDevice.ListAsync(Read, Me.OfficeId, clock.Today);
        var revisions = await Read.ListAsync($"select {string.Join(", ", PlanRevision.Table.Columns)} from plan_revisions where office_id = $1 order by plan_id, revision", PlanRevision.Table.Read, Me.OfficeId);
        var names = inForce.Adopted.ToLookup(adopted => adopted.Plan.Id, adopted => adopted.Plan.Name, StringComparer.Ordinal);
        Plans = [.. revisions.GroupBy(revision => revision.PlanId, StringComparer.Ordinal).Select(plan => new ListedPlan(names[plan.Key].Last(), plan.Last()))];
        WithoutLimit =
        [
            .. from version in inForce.Catalogue.Versions
               where version.IsInForce(clock.Today) && version.ReceivedBy == Receiver.Centre
               let offered = new OfferedProcedure(version, inForce.Local.GetValueOrDefault(version.Code, LocalSettings.Unset))
               where offered.Local.Offered && offered.Limit is null
               select offered,
        ];
    }

    public string StateOf(PlanRevision plan) => plan.State switch
    {
        PlanState.Running => T("Áp dụng từ {day}.", ("day", plan.HoldsFromOn)),
        PlanState.Suspended => T("Tạm ngừng từ {day}.", ("day", plan.HoldsFromOn)),
        _ => T("Kết thúc, không áp dụng từ {day}.", ("day", plan.HoldsFromOn)),
    };

    public string ActHere(string act) => $"{Links.Act(act)}?next={Uri.EscapeDataString(Links.Settings)}";
}

/// <summary>A plan with its last revision.</summary>
public sealed record ListedPlan(string Name, PlanRevision Last);

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.App.Terms;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Offices;

/// <summary>What the office works with: its desks, its plans with their states, and the procedures it cannot receive yet.</summary>
public sealed class SettingsPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public IReadOnlyList<Desk> Desks { get; private set; } = [];

    /// <summary>Where tickets of all devices come out; null while there is no such printer.</summary>
    public string? Printer { get; private set; }

    public IReadOnlyList<ListedPlan> Plans { get; private set; } = [];

    public IReadOnlyCollection<string> PlanIds => [.. Plans.Select(plan => plan.Last.PlanId)];

    public DateOnly Today => clock.Today;

    public IReadOnlyList<OfferedProcedure> WithoutLimit { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        Desks = await Read.ListAsync($"select {string.Join(", ", Desk.Table.Columns)} from desks where office_id = $1 and closed_on is null order by number, desk_id", Desk.Table.Read, Me.OfficeId);
        Printer = (await Read.FindAsync<TicketPrinter>(Me.OfficeId, TicketPrinter.EveryDevice))?.Address;
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

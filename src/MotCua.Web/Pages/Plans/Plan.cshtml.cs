using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Plans;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Plans;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Plans;

/// <summary>A plan written or changed, by fields for the common things and as text for all of it; looked at with its contradictions and its public face before anything is kept.</summary>
public sealed class PlanPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private PlanRevision? last;

    /// <summary>The whole plan as YAML.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text the fields were drawn from: what differs from it was changed here.</summary>
    public string Before { get; private set; } = "";

    [BindProperty(Name = "seen")]
    public string? Seen { get; set; }

    [BindProperty(Name = "procedure")]
    public string? Added { get; set; }

    [BindProperty(Name = "holds_from_on")]
    public string? HoldsFromOn { get; set; }

    public override bool KeepsTyped => true;

    public bool IsAdopted => last is { State: not PlanState.Ended };

    public ServicePlan? Plan { get; private set; }

    public IReadOnlyDictionary<string, string> Fields { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Null until the plan was looked at.</summary>
    public PlanLook? Seeing { get; private set; }

    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public string Field(string name) => Fields.GetValueOrDefault(name, "");

    public bool Has(string field, string flag) => Field(field).Split(',').Contains(flag);

    /// <param name="planId">One adopted here, or a new one to begin.</param>
    public async Task<IActionResult> OnGetAsync(string planId, [FromQuery(Name = PlanStart.Parameter)] string? source)
    {
        await FindAsync(planId);
        var start = last is not null ? PlanFile.Read(last.Content, planId) : PlanStart.Of(planId, source, await terms.OfAsync(Office!), (Office!, clock.Today));
        if (!start.IsGranted(out var plan, out _))
        {
            return NotFound();
        }

        Draw(plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string planId)
    {
        await FindAsync(planId);
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(string planId)
    {
        await FindAsync(planId);
        if (await LookAsync() && Seen != Mark)
        {
            Refuse(ChangedSince);
        }

        return Refused is null && await ApplyAsync() ? SavedThen(Links.Settings) : Page();
    }

    private async Task<bool> ApplyAsync()
    {
        DateOnly? from = DateOnly.TryParseExact(HoldsFromOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return IsAdopted
            ? await DoAsync(new RevisePlan(), new RevisePlanInput(Text, from)) is not null
            : await DoAsync(new AdoptPlan(), new AdoptPlanInput(Text: Text, HoldsFromOn: from)) is not null;
    }

    /// <summary>The text with the changed fields put into it, checked and shown; false where something cannot be read.</summary>
    private async Task<bool> LookAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        Fields = Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        (Text, Before) = (Field("text"), Field("before"));
        if (!PlanChange.Of(Before, Text, Fields, Added, inForce.Catalogue, clock.Today).IsGranted(out var plan, out var refusal))
        {
            Plan = PlanFile.Read(Before, "yaml").IsGranted(out var before, out _) ? before : null;
            Refuse(refusal);
            return false;
        }

        Draw(plan);
        (Added, Seeing) = (null, PlanLook.At(plan, this, inForce, clock.Today));
        return true;
    }

    private void Draw(ServicePlan plan)
    {
        (Plan, Text, Fields) = (plan, PlanFile.Write(plan), PlanFields.Of(plan));
        Before = Text;
    }

    private async Task FindAsync(string planId) => last = (await Read.ListAsync(
        $"select {string.Join(", ", PlanRevision.Table.Columns)} from plan_revisions where office_id = $1 and plan_id = $2", PlanRevision.Table.Read, Me.OfficeId, planId)).MaxBy(revision => revision.Revision);

    private static readonly Refusal ChangedSince = new("plan-changed-since", Sentence.Of("Nội dung đã sửa sau lần xem lại; chưa ghi gì. Hãy xem các điểm bên dưới rồi bấm lần nữa."));
}

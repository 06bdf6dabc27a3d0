using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>Changes an adopted plan (sửa kế hoạch): the revision holds from the next day at the earliest, and promises made stay.</summary>
public sealed class RevisePlan : IAct<RevisePlanInput, PlanRevised>
{
    public async Task<Verdict<PlanRevised>> RunAsync(OfficeWrite office, RevisePlanInput input, Actor actor)
    {
        if (!PlanFile.Read(input.Text, "yaml").IsGranted(out var plan, out var refusal))
        {
            return refusal;
        }

        var earlier = await office.PlanRevisionsAsync(plan.Id);
        if (earlier.Count == 0 || earlier[^1].State == PlanState.Ended)
        {
            return PlanRefusals.NotAdopted(plan.Id);
        }

        var from = input.HoldsFromOn ?? office.Today.AddDays(1);
        if (from <= office.Today)
        {
            return PlanRefusals.HoldsTooSoon(from);
        }

        var revision = office.NewRevision(plan, earlier[^1].Revision + 1, from, PlanState.Running);
        office.Insert(revision);
        office.RaiseRevision();
        var revised = new PlanRevised(plan.Id, revision.Revision, from, office.ContradictionsOf(plan));
        office.Record(revised);
        return revised;
    }
}

/// <param name="Text">The whole plan as YAML, its id unchanged.</param>
public sealed record RevisePlanInput(string Text, DateOnly? HoldsFromOn = null);

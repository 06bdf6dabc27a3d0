using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>Ends an adopted plan from tomorrow (kết thúc kế hoạch); promises made today stay.</summary>
public sealed class EndPlan : IAct<EndPlanInput, PlanEnded>
{
    public async Task<Verdict<PlanEnded>> RunAsync(OfficeWrite office, EndPlanInput input, Actor actor)
    {
        var earlier = await office.PlanRevisionsAsync(input.PlanId);
        if (earlier.Count == 0 || earlier[^1].State == PlanState.Ended)
        {
            return PlanRefusals.NotAdopted(input.PlanId);
        }

        var last = earlier[^1];
        var from = office.Today.AddDays(1);
        office.Insert(last with { Revision = last.Revision + 1, HoldsFromOn = from, State = PlanState.Ended, LastSequence = office.Sequence });
        office.RaiseRevision();
        var ended = new PlanEnded(input.PlanId, last.Revision + 1, from);
        office.Record(ended);
        return ended;
    }
}

public sealed record EndPlanInput(string PlanId);

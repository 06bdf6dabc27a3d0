using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Plans;

/// <summary>Suspends an adopted plan from tomorrow, or lets a suspended one run again (tạm ngừng, chạy lại kế hoạch).</summary>
public sealed class SuspendPlan : IAct<SuspendPlanInput, PlanSuspended>
{
    public async Task<Verdict<PlanSuspended>> RunAsync(OfficeWrite office, SuspendPlanInput input, Actor actor)
    {
        var wanted = input.RunAgain ? PlanState.Running : PlanState.Suspended;
        var earlier = await office.PlanRevisionsAsync(input.PlanId);
        if (earlier.Count == 0 || earlier[^1].State == PlanState.Ended)
        {
            return PlanRefusals.NotAdopted(input.PlanId);
        }

        var last = earlier[^1];
        if (last.State == wanted)
        {
            return PlanRefusals.AlreadySo(input.PlanId);
        }

        var from = office.Today.AddDays(1);
        office.Insert(last with { Revision = last.Revision + 1, HoldsFromOn = from, State = wanted, LastSequence = office.Sequence });
        office.RaiseRevision();
        var suspended = new PlanSuspended(input.PlanId, last.Revision + 1, from, wanted);
        office.Record(suspended);
        return suspended;
    }
}

public sealed record SuspendPlanInput(string PlanId, bool RunAgain = false);

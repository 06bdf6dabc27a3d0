using MotCua.App.Data;
using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>What acts on plans share: the revisions of a plan, a new one, and what contradicts itself in it.</summary>
public static class PlanRevisions
{
    /// <summary>All revisions of a plan, oldest first.</summary>
    public static Task<IReadOnlyList<PlanRevision>> PlanRevisionsAsync(this OfficeWrite office, string planId) => office.ListAsync(
        $"select {string.Join(", ", PlanRevision.Table.Columns)} from plan_revisions where office_id = $1 and plan_id = $2 order by revision",
        PlanRevision.Table.Read,
        office.OfficeId,
        planId);

    /// <summary>Stored as canonical text, so that the same plan is the same bytes.</summary>
    public static PlanRevision NewRevision(this OfficeWrite office, ServicePlan plan, long revision, DateOnly from, PlanState state) => new()
    {
        OfficeId = office.OfficeId,
        PlanId = plan.Id,
        Revision = revision,
        HoldsFromOn = from,
        State = state,
        Content = PlanFile.Write(plan),
        LastSequence = office.Sequence,
    };

    public static IReadOnlyList<string> ContradictionsOf(this OfficeWrite office, ServicePlan plan)
    {
        var ground = new PlanCheckGround { Catalogue = office.Terms.Catalogue, Calendar = office.Terms.Calendar, Today = office.Today };
        return [.. PlanCheck.Of(plan, ground).Contradictions.Select(found => found.Code)];
    }
}

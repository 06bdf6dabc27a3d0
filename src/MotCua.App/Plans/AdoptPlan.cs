using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>Adopts a service plan from a preset or the office's own text (áp dụng kế hoạch); its contradictions are told, and never stop it.</summary>
public sealed class AdoptPlan : IAct<AdoptPlanInput, PlanAdopted>
{
    public async Task<Verdict<PlanAdopted>> RunAsync(OfficeWrite office, AdoptPlanInput input, Actor actor)
    {
        if (!PlanOf(input).IsGranted(out var plan, out var refusal))
        {
            return refusal;
        }

        var earlier = await office.PlanRevisionsAsync(plan.Id);
        if (earlier.Count > 0 && earlier[^1].State != PlanState.Ended)
        {
            return PlanRefusals.AlreadyAdopted(plan.Name);
        }

        var from = input.HoldsFromOn ?? office.Today;
        if (from < office.Today)
        {
            return PlanRefusals.HoldsInThePast(from);
        }

        var revision = office.NewRevision(plan, (earlier.Count == 0 ? 0 : earlier[^1].Revision) + 1, from, PlanState.Running);
        office.Insert(revision);
        office.RaiseRevision();
        var adopted = new PlanAdopted(plan.Id, revision.Revision, from, office.ContradictionsOf(plan));
        office.Record(adopted);
        return adopted;
    }

    private static Verdict<ServicePlan> PlanOf(AdoptPlanInput input) => input switch
    {
        { Preset: { } preset } => PlanPresets.Find(preset),
        { Text: { } text } => PlanFile.Read(text, "yaml"),
        _ => PlanRefusals.NoPlanNamed(),
    };
}

/// <param name="Preset">Id of a preset, as <c>duong-xa</c>; otherwise <paramref name="Text"/> is read.</param>
/// <param name="Text">A plan as YAML.</param>
/// <param name="HoldsFromOn">First day it holds here; today when null. The plan's own days still count.</param>
public sealed record AdoptPlanInput(string? Preset = null, string? Text = null, DateOnly? HoldsFromOn = null);

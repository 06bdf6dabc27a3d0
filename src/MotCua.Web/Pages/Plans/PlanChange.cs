using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;

namespace MotCua.Web.Pages.Plans;

/// <summary>What was changed on the editor's page, in the fields and in the text, as one plan.</summary>
public static class PlanChange
{
    public static Verdict<ServicePlan> Of(string before, string text, IReadOnlyDictionary<string, string> typed, string? added, ProcedureCatalogue catalogue, DateOnly today)
    {
        if (!PlanFile.Read(text, "yaml").IsGranted(out var plan, out var refusal))
        {
            return refusal;
        }

        foreach (var (field, was) in PlanFile.Read(before.ReplaceLineEndings("\n"), "yaml").IsGranted(out var drawn, out _) ? PlanFields.Of(drawn) : PlanFields.Of(plan))
        {
            var now = typed.GetValueOrDefault(field, "");
            if (now != was && !PlanFields.Put(plan, field, now).IsGranted(out plan, out refusal))
            {
                return refusal;
            }
        }

        return string.IsNullOrWhiteSpace(added) ? plan : WithProcedure(plan, added, catalogue, today);
    }

    private static Verdict<ServicePlan> WithProcedure(ServicePlan plan, string added, ProcedureCatalogue catalogue, DateOnly today)
    {
        if (!catalogue.Follow(added.Trim(), today).IsGranted(out var found, out var refusal))
        {
            return refusal;
        }

        var row = new PlanProcedure { Code = found.Version.Code, Wording = found.Version.Name, WrittenForYou = true, DoneToday = true };
        return plan.Procedures.Find(found.Version.Code) is null ? plan with { Procedures = plan.Procedures with { Rows = [.. plan.Procedures.Rows, row] } } : plan;
    }
}

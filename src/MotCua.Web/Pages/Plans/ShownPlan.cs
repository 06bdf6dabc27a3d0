using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Plans;

/// <summary>A plan as citizens read it on a service day; the same words on today's page and in the editor's preview.</summary>
public sealed record ShownPlan(OfficePage Page, ServicePlan Plan, IReadOnlyList<ProcedureVersion> Procedures)
{
    /// <summary>The procedures a plan names, as they are called on a day.</summary>
    public static IReadOnlyList<ProcedureVersion> NamedBy(ServicePlan plan, ProcedureCatalogue catalogue, DateOnly day) =>
        [.. plan.Procedures.Following(catalogue, day).Rows.Select(row => row.Code is { } code && catalogue.InForce(code, day).IsGranted(out var version, out _) ? version : null).OfType<ProcedureVersion>().Distinct()];
}

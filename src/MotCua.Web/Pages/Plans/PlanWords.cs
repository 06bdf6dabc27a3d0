using MotCua.Rules.Plans;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Plans;

/// <summary>A plan in one line, as it stands in a list to choose from: its name, its days and what it promises.</summary>
public static class PlanWords
{
    public static string OneLine(OfficePage page, ServicePlan plan) =>
        string.Join(" – ", [plan.Name, page.T(plan.Days.Written()), .. plan.Promise is { } promise ? [page.T("cam kết: {time}", ("time", promise.InWords()))] : Array.Empty<string>()]);
}

namespace MotCua.Rules.Plans;

/// <summary>Every piece of a plan that is written in words, with the key of its place in the file.</summary>
internal static class PlanTexts
{
    public static IEnumerable<(string At, string Text)> Of(ServicePlan plan) =>
    [
        ("name", plan.Name),
        ("title", plan.Title),
        ("place", plan.Place.Commune),
        ("place", plan.Place.District),
        ("place", plan.Place.Unit),
        .. plan.Procedures.Rows.Where(row => row.Mark == RowMark.Stated).Select(row => ("procedures", row.Wording)),
        ("online_help", plan.OnlineHelp?.Portal ?? ""),
        .. (plan.PostedList?.PostedAt ?? []).Select(text => ("posted_list", text)),
        ("team", plan.Team?.Name ?? ""),
        .. plan.Helpers.Select(group => ("helpers", group.Wording)),
        .. plan.Duties.SelectMany(duty => new[] { ("duties", duty.Who), ("duties", duty.Text) }),
        .. plan.Targets.Select(target => ("targets", target.UsedFor)),
        .. plan.Publicity.SelectMany(task => new[] { ("publicity", task.Actor), ("publicity", task.Channel), ("publicity", task.Text) }),
        .. plan.Reports.SelectMany(report => new[] { ("reports", report.Writer), ("reports", report.Reader), ("reports", report.Text) }),
        .. plan.Budget.Select(line => ("budget", line.Text)),
        .. plan.Excerpts.Select(excerpt => (excerpt.At, excerpt.Text)),
    ];
}

using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>The work of a plan's file: duties, targets, publicity, reports, money, and what is kept to be checked.</summary>
internal static class PlanWork
{
    public static PlanDuty ReadDuty(PlanNode node) => new(
        node.RequiredText("who"),
        node.Required("task", PlanShapes.Word<DutyTask>(), DutyTask.Lead),
        node.RequiredText("text"),
        node.Value("due", PlanShapes.Date));

    public static void WriteDuty(PlanDuty duty, PlanSheet sheet) =>
        sheet.Text("who", duty.Who).Word("task", duty.Task).Text("text", duty.Text).Value("due", duty.Due, PlanShapes.Date);

    public static FilingTarget ReadTarget(PlanNode node) => new(
        node.Required("for", PlanShapes.Word<TargetScope>(), TargetScope.Field),
        node.Value("number", PlanShapes.Count),
        node.Required("review", PlanShapes.Word<Cycle>(), Cycle.Monthly),
        node.Text("used_for"));

    public static void WriteTarget(FilingTarget target, PlanSheet sheet) => sheet
        .Word("for", target.For).Value("number", target.Number, PlanShapes.Count).Word("review", target.Review).Text("used_for", target.UsedFor);

    public static PublicityTask ReadPublicity(PlanNode node) => new(
        node.RequiredText("actor"),
        node.RequiredText("channel"),
        node.Required("cycle", PlanShapes.Word<Cycle>(), Cycle.Always),
        node.Text("text"));

    public static void WritePublicity(PublicityTask task, PlanSheet sheet) =>
        sheet.Text("actor", task.Actor).Text("channel", task.Channel).Word("cycle", task.Cycle).Text("text", task.Text);

    public static ReportDuty ReadReport(PlanNode node) => new(
        node.Required("kind", PlanShapes.Word<ReportKind>(), ReportKind.Progress),
        node.RequiredText("writer"),
        node.RequiredText("reader"),
        node.Required("cycle", PlanShapes.Word<Cycle>(), Cycle.Yearly),
        node.Text("text"));

    public static void WriteReport(ReportDuty report, PlanSheet sheet) => sheet
        .Word("kind", report.Kind).Text("writer", report.Writer).Text("reader", report.Reader).Word("cycle", report.Cycle).Text("text", report.Text);

    public static BudgetLine ReadBudgetLine(PlanNode node) => new(node.Required("code", PlanShapes.Kebab, ""), node.RequiredText("text"));

    public static void WriteBudgetLine(BudgetLine line, PlanSheet sheet) => sheet.Text("code", line.Code).Text("text", line.Text);

    public static StatedFacts ReadStated(PlanNode node) => new()
    {
        Total = node.Value("total", PlanShapes.Count),
        Parts = node.Values("parts", PlanShapes.Count),
        Dates = node.Groups("dates", date => new StatedDay(date.RequiredText("what"), date.Required("on", PlanShapes.Date, default))),
        AnnexBeginsAt = node.Value("annex_begins_at", PlanShapes.Count),
    };

    public static void WriteStated(StatedFacts stated, PlanSheet sheet) => sheet
        .Value("total", stated.Total, PlanShapes.Count)
        .Values("parts", stated.Parts, PlanShapes.Count)
        .Groups("dates", stated.Dates, (date, line) => line.Text("what", date.What).Value("on", date.On, PlanShapes.Date))
        .Value("annex_begins_at", stated.AnnexBeginsAt, PlanShapes.Count);

    public static Excerpt ReadExcerpt(PlanNode node) => new(node.RequiredText("at"), node.RequiredText("text"));

    public static void WriteExcerpt(Excerpt excerpt, PlanSheet sheet) => sheet.Text("at", excerpt.At).Text("text", excerpt.Text);
}

using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>The people of a plan's file: team, roster, helpers, ballots and allowances.</summary>
internal static class PlanPeople
{
    public static HelperTeam ReadTeam(PlanNode node) =>
        new(node.RequiredText("name"), node.Value("founded", PlanShapes.Date), node.Text("decision"), node.Text("leader"));

    public static void WriteTeam(HelperTeam team, PlanSheet sheet) => sheet
        .Text("name", team.Name).Value("founded", team.Founded, PlanShapes.Date).Text("decision", team.Decision).Text("leader", team.Leader);

    public static DutyRoster ReadRoster(PlanNode node) => new()
    {
        Shift = node.Required("shift", PlanShapes.Word<DutyShift>(), DutyShift.Day),
        AtLeast = node.Value("at_least", PlanShapes.Count),
        AtMost = node.Value("at_most", PlanShapes.Count),
        Days = PlanHeading.ReadDays(node, "days", required: false),
        MadeBy = node.Text("made_by"),
        Skills = node.Texts("skills"),
    };

    public static void WriteRoster(DutyRoster roster, PlanSheet sheet)
    {
        sheet.Word("shift", roster.Shift)
            .Value("at_least", roster.AtLeast, PlanShapes.Count)
            .Value("at_most", roster.AtMost, PlanShapes.Count);
        PlanHeading.WriteDays("days", roster.Days, sheet);
        sheet.Text("made_by", roster.MadeBy).Texts("skills", roster.Skills);
    }

    public static HelperGroup ReadHelpers(PlanNode node) => new()
    {
        Kind = node.Required("kind", PlanShapes.Kebab, ""),
        Wording = node.RequiredText("wording"),
        Officers = node.Flag("officers"),
        Tasks = node.Values("tasks", PlanShapes.Word<HelperTask>()),
    };

    public static void WriteHelpers(HelperGroup group, PlanSheet sheet) => sheet
        .Text("kind", group.Kind).Text("wording", group.Wording).Flag("officers", group.Officers)
        .Values("tasks", group.Tasks, PlanShapes.Word<HelperTask>());

    public static BallotSittings ReadBallots(PlanNode node) => new()
    {
        Sittings = node.Values("sittings", PlanShapes.Sitting),
        StatedFrom = node.Required("stated_from", PlanShapes.Date, StatedDate.OfMonth(2000, 1)),
        StatedUntil = node.Required("stated_until", PlanShapes.Date, StatedDate.OfMonth(2000, 1)),
        EveryYear = node.Flag("every_year"),
    };

    public static void WriteBallots(BallotSittings ballots, PlanSheet sheet) => sheet
        .Values("sittings", ballots.Sittings, PlanShapes.Sitting)
        .Value("stated_from", ballots.StatedFrom, PlanShapes.Date)
        .Value("stated_until", ballots.StatedUntil, PlanShapes.Date)
        .Flag("every_year", ballots.EveryYear);

    public static AllowanceRate ReadAllowance(PlanNode node) => new(
        node.Required("kind", PlanShapes.Kebab, ""),
        node.Value("amount", PlanShapes.Money),
        node.Value("from", PlanShapes.Day),
        node.Value("until", PlanShapes.Day),
        node.Required("budget_line", PlanShapes.Kebab, ""));

    public static void WriteAllowance(AllowanceRate rate, PlanSheet sheet) => sheet
        .Text("kind", rate.Kind)
        .Value("amount", rate.Amount, PlanShapes.Money)
        .Value("from", rate.From, PlanShapes.Day)
        .Value("until", rate.Until, PlanShapes.Day)
        .Text("budget_line", rate.BudgetLine);
}

using MotCua.Rules.Plans;

namespace MotCua.App.Plans;

/// <summary>The head of a plan's file: its document, its place, its models and its days.</summary>
internal static class PlanHeading
{
    private const string EveryWorkingDay = "every-working-day";

    private static readonly PlanShape<PlanDays> AllDays = new(
        (string text, out PlanDays days) =>
        {
            days = PlanDays.EveryWorkingDay;
            return text == EveryWorkingDay;
        },
        _ => EveryWorkingDay,
        MotCua.Rules.Sentence.Of("every-working-day, hoặc danh sách thứ trong tuần như [tuesday]"));

    public static PlanDocument ReadDocument(PlanNode node) => new(node.Text("number"), node.Value("issued", PlanShapes.Date));

    public static void WriteDocument(PlanDocument document, PlanSheet sheet) =>
        sheet.Text("number", document.Number).Value("issued", document.Issued, PlanShapes.Date);

    public static PlanPlace ReadPlace(PlanNode node) =>
        new(node.RequiredText("commune"), node.Text("district"), node.Text("province"), node.Text("today"), node.Text("unit"));

    public static void WritePlace(PlanPlace place, PlanSheet sheet) => sheet
        .Text("commune", place.Commune).Text("district", place.District).Text("province", place.Province)
        .Text("today", place.Today).Text("unit", place.Unit);

    public static NamedModel ReadModel(PlanNode node) => new(node.RequiredText("name"), node.Required("defined", PlanShapes.Flag, false));

    public static void WriteModel(NamedModel model, PlanSheet sheet) =>
        sheet.Text("name", model.Name).Value("defined", model.Defined, PlanShapes.Flag);

    /// <summary>Either the word for every working day, or a list of weekdays.</summary>
    public static PlanDays ReadDays(PlanNode node, string key, bool required)
    {
        if (node.IsList(key) && node.Values(key, PlanShapes.Word<DayOfWeek>()) is { Count: > 0 } weekdays)
        {
            return PlanDays.On(weekdays);
        }

        return required
            ? node.Required(key, AllDays, PlanDays.EveryWorkingDay)
            : node.Object(key, AllDays) ?? PlanDays.EveryWorkingDay;
    }

    public static void WriteDays(string key, PlanDays days, PlanSheet sheet)
    {
        if (days.IsEveryWorkingDay)
        {
            sheet.Object(key, days, AllDays);
        }
        else
        {
            sheet.Values(key, days.Weekdays, PlanShapes.Word<DayOfWeek>());
        }
    }
}

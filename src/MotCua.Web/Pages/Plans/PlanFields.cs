using System.Globalization;
using MotCua.Rules;
using MotCua.Rules.Plans;

namespace MotCua.Web.Pages.Plans;

/// <summary>
/// The common things of a plan as fields of a form (ô của kế hoạch), each one line of text. Only what was changed is put
/// into the plan, so that the whole text beside the fields can be changed in the same go.
/// </summary>
public static class PlanFields
{
    public const string Row = "row:";
    public const string Written = "written";
    public const string Today = "today";
    public const string Removed = "removed";
    public const string EveryWorkingDay = "";

    public static IReadOnlyList<DayOfWeek> Weekdays { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly Dictionary<string, Func<ServicePlan, string, Verdict<ServicePlan>>> Setters = new(StringComparer.Ordinal)
    {
        ["name"] = (plan, text) => text.Trim() is { Length: > 0 } name ? plan with { Name = name } : Unreadable("name"),
        ["number"] = (plan, text) => plan with { Document = plan.Document with { Number = text.Trim() } },
        ["issued"] = (plan, text) => Optional<StatedDate>("issued", text, StatedDate.TryParse, issued => plan with { Document = plan.Document with { Issued = issued } }),
        ["from"] = (plan, text) => TryDay(text, out var from) ? plan with { From = from } : Unreadable("from"),
        ["until"] = (plan, text) => Optional<DateOnly>("until", text, TryDay, until => plan with { Until = until }),
        ["days"] = (plan, text) => text.Split(',').All(word => text == EveryWorkingDay || Code.TryParse<DayOfWeek>(word, out _)) ? plan with { Days = DaysOf(text) } : Unreadable("days"),
        ["receives_from"] = (plan, text) => Optional<TimeOnly>("receives_from", text, TryClock, from => plan with { ReceivesFrom = from }),
        ["cut_off"] = (plan, text) => Optional<TimeOnly>("cut_off", text, TryClock, cutOff => plan with { CutOff = cutOff }),
        ["promise"] = (plan, text) => text.Trim().Length == 0 ? plan with { Promise = null } : PlanTime.TryParse(text.Trim(), out var promise) ? plan with { Promise = promise } : Unreadable("promise"),
        ["slip"] = (plan, text) => Code.TryParse<SlipRule>(text, out var slip) ? plan with { Slip = slip } : Unreadable("slip"),
        ["written_for_you"] = (plan, text) => Code.TryParse<OfferScope>(text, out var scope) ? plan with { Procedures = plan.Procedures with { WrittenForYou = scope } } : Unreadable("written_for_you"),
        ["done_today"] = (plan, text) => Code.TryParse<OfferScope>(text, out var scope) ? plan with { Procedures = plan.Procedures with { DoneToday = scope } } : Unreadable("done_today"),
    };

    /// <summary>Every field with what the plan has in it; a procedure's field holds its flags.</summary>
    public static IReadOnlyDictionary<string, string> Of(ServicePlan plan)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = plan.Name,
            ["number"] = plan.Document.Number,
            ["issued"] = plan.Document.Issued?.ToString() ?? "",
            ["from"] = Day(plan.From),
            ["until"] = plan.Until is { } until ? Day(until) : "",
            ["days"] = string.Join(',', plan.Days.Weekdays.Select(Code.Of)),
            ["receives_from"] = Clock(plan.ReceivesFrom),
            ["cut_off"] = Clock(plan.CutOff),
            ["promise"] = plan.Promise?.ToString() ?? "",
            ["slip"] = Code.Of(plan.Slip),
            ["written_for_you"] = Code.Of(plan.Procedures.WrittenForYou),
            ["done_today"] = Code.Of(plan.Procedures.DoneToday),
        };
        foreach (var row in plan.Procedures.Rows)
        {
            fields[Row + KeyOf(row)] = string.Join(',', ((string?[])[row.WrittenForYou ? Written : null, row.DoneToday ? Today : null]).OfType<string>());
        }

        return fields;
    }

    /// <summary>The plan with one field changed; refused where the words cannot be read.</summary>
    public static Verdict<ServicePlan> Put(ServicePlan plan, string field, string text) => field.StartsWith(Row, StringComparison.Ordinal)
        ? plan with { Procedures = plan.Procedures with { Rows = [.. plan.Procedures.Rows.Select(row => KeyOf(row) == field[Row.Length..] ? Flagged(row, text) : row).OfType<PlanProcedure>()] } }
        : Setters[field](plan, text);

    /// <summary>Its code, or the plan's own words where it has none.</summary>
    public static string KeyOf(PlanProcedure row) => row.Code?.ToString() ?? row.Wording;

    public static Sentence Name(OfferScope scope) => scope switch
    {
        OfferScope.None => Sentence.Of("không"),
        OfferScope.Listed => Sentence.Of("thủ tục trong danh mục có đánh dấu"),
        _ => Sentence.Of("mọi thủ tục, theo mức luật cho phép"),
    };

    /// <summary>Null for a row that goes away.</summary>
    private static PlanProcedure? Flagged(PlanProcedure row, string text)
    {
        var flags = text.Split(',');
        return flags.Contains(Removed) ? null : row with { WrittenForYou = flags.Contains(Written), DoneToday = flags.Contains(Today) };
    }

    private static Verdict<ServicePlan> Optional<T>(string field, string text, App.Csv.TryRead<T> read, Func<T?, ServicePlan> put)
        where T : struct =>
        text.Trim().Length == 0 ? put(null) : read(text.Trim(), out var value) ? put(value) : Unreadable(field);

    private static PlanDays DaysOf(string text) => text == EveryWorkingDay ? PlanDays.EveryWorkingDay : PlanDays.On(text.Split(',').Select(Code.Parse<DayOfWeek>));

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 2000 and < 2200;

    private static bool TryClock(string text, out TimeOnly clock) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out clock);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly? clock) => clock?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    private static Refusal Unreadable(string field) => field switch
    {
        "name" => new("plan-name-missing", Sentence.Of("Hãy ghi tên kế hoạch.")),
        "issued" => new("plan-issued-unreadable", Sentence.Of("Ngày ban hành không đọc được. Hãy ghi như 2022-09-05, hoặc 2023-12 khi chỉ biết tháng.")),
        "promise" => new("plan-promise-unreadable", Sentence.Of("Thời gian cam kết không đọc được. Hãy ghi như 30-60 minutes, 2 working-hours, half-session hoặc same-day; hai thời gian nối bằng or.")),
        "from" => new("plan-from-missing", Sentence.Of("Hãy ghi ngày bắt đầu của kế hoạch.")),
        _ => new("unreadable", Sentence.Of("Ô “{field}” chưa đúng. Vui lòng kiểm tra rồi gửi lại.", ("field", field))),
    };
}

using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>Dates of a plan against its weekdays and against its own document (rà soát mốc thời gian).</summary>
internal static class DateChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground) =>
    [
        NumberOrDayBlank(plan.Document),
        StartsOnAnotherWeekday(plan),
        EndsBeforeItStarts(plan),
        StartsBeforeDocument(plan),
        .. DatesBeforeDocument(plan),
        BallotsBeforeDocument(plan),
    ];

    private static PlanContradiction? NumberOrDayBlank(PlanDocument document) =>
        document.Number.Length > 0 && document.Issued is { IsDay: true } ? null : new(
            "document-blank",
            Sentence.Of("Văn bản để trống số hoặc ngày ban hành."),
            Sentence.Of("Số và ngày là mục không bắt buộc; hãy bổ sung khi có bản chính thức."));

    private static PlanContradiction? StartsOnAnotherWeekday(ServicePlan plan)
    {
        if (plan.Days.Include(plan.From.DayOfWeek))
        {
            return null;
        }

        var first = plan.From;
        while (!plan.Days.Include(first.DayOfWeek))
        {
            first = first.AddDays(1);
        }

        return new(
            "start-not-on-weekday",
            Sentence.Of(
                "Kế hoạch bắt đầu {from}, nhưng mô hình thực hiện vào {days}.",
                ("from", DayNames.WithDate(plan.From)),
                ("days", plan.Days.Written())),
            Sentence.Of("Ngày đầu tiên của mô hình là {first}.", ("first", DayNames.WithDate(first))));
    }

    private static PlanContradiction? EndsBeforeItStarts(ServicePlan plan) => !(plan.Until < plan.From) ? null : new(
        "ends-before-start",
        Sentence.Of("Kế hoạch kết thúc {until}, trước ngày bắt đầu {from}.", ("until", plan.Until), ("from", plan.From)),
        Sentence.Of("Kế hoạch không có ngày nào được thực hiện; hãy sửa một trong hai ngày."));

    private static PlanContradiction? StartsBeforeDocument(ServicePlan plan) =>
        plan.Document.Issued is { } issued && plan.From < issued.Earliest
            ? new(
                "start-before-document",
                Sentence.Of("Kế hoạch bắt đầu {from}, trước khi được ban hành ({issued}).", ("from", plan.From), ("issued", issued.Written())),
                Sentence.Of("Tính từ ngày ban hành."))
            : null;

    private static IEnumerable<PlanContradiction> DatesBeforeDocument(ServicePlan plan)
    {
        if (plan.Document.Issued is not { } issued)
        {
            return [];
        }

        return plan.Stated.Dates
            .Concat(plan.Duties.Where(duty => duty.Due is not null).Select(duty => new StatedDay(duty.Text, duty.Due!.Value)))
            .DistinctBy(date => date.On)
            .Where(date => date.On.IsBefore(issued))
            .Select(date => new PlanContradiction(
                "date-before-document",
                Sentence.Of(
                    "“{what}”: {on}, trước khi kế hoạch được ban hành ({issued}).",
                    ("what", date.What),
                    ("on", date.On.Written()),
                    ("issued", issued.Written())),
                Sentence.Of("Mốc cũ còn sót lại; tính từ ngày kế hoạch bắt đầu, {from}.", ("from", plan.From))));
    }

    private static PlanContradiction? BallotsBeforeDocument(ServicePlan plan)
    {
        if (plan.Ballots is not { } ballots || ballots.YearsLate(plan.Document) is not (> 0 and var years))
        {
            return null;
        }

        return new(
            "ballots-before-document",
            Sentence.Of(
                "Lấy phiếu từ {from} đến {until}, trước khi kế hoạch được ban hành ({issued}).",
                ("from", ballots.StatedFrom.Written()),
                ("until", ballots.StatedUntil.Written()),
                ("issued", plan.Document.Issued!.Value.Written())),
            Sentence.Of(
                ballots.EveryYear ? "Đọc là từ {from} đến {until}, rồi lặp lại hằng năm." : "Đọc là từ {from} đến {until}.",
                ("from", ballots.StatedFrom.AddYears(years).Written()),
                ("until", ballots.StatedUntil.AddYears(years).Written())));
    }
}

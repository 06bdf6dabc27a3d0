using MotCua.Rules.Calendars;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>How a promise is told, step by step.</summary>
internal static class PromiseSteps
{
    public static readonly ExplanationStep PapersMissing = ExplanationStep.Of(
        "papers-missing",
        "Hồ sơ còn thiếu giấy tờ: chưa tiếp nhận, lập phiếu yêu cầu bổ sung ghi đủ một lần.");

    public static readonly ExplanationStep HandlerAway = ExplanationStep.Of(
        "handler-away",
        "Người giải quyết thủ tục này hôm nay vắng: không cam kết trả trong ngày.");

    public static readonly ExplanationStep SignerAway = ExplanationStep.Of(
        "signer-away",
        "Lưu ý: người ký đang vắng, kết quả có thể phải chờ.");

    public static readonly ExplanationStep NobodyWrites = ExplanationStep.Of(
        "not-written-for-you",
        "Hôm nay không có kế hoạch nào viết hộ thủ tục này; cán bộ vẫn hướng dẫn cách ghi.");

    public static ExplanationStep Holds(ServicePlan plan, DateOnly day) => ExplanationStep.Of(
        "plan-holds",
        "Kế hoạch “{plan}” được thực hiện {day}.",
        ("plan", plan.Name),
        ("day", DayNames.WithDate(day)));

    public static ExplanationStep DoesNotHold(ServicePlan plan, DateOnly day, Sentence reason) => ExplanationStep.Of(
        "plan-does-not-hold",
        "Kế hoạch “{plan}” không thực hiện {day}: {reason}.",
        ("plan", plan.Name),
        ("day", DayNames.WithDate(day)),
        ("reason", reason));

    public static ExplanationStep Closed(DateTimeOffset at, DateTimeOffset opensAt) => ExplanationStep.Of(
        "office-closed",
        "Lúc {at} ngoài giờ làm việc; mở cửa lại lúc {opens_at}.",
        ("at", at),
        ("opens_at", opensAt));

    public static ExplanationStep NotOffered(ServicePlan plan, OfferedProcedure procedure) => ExplanationStep.Of(
        "plan-does-not-promise",
        "Kế hoạch “{plan}” không cam kết trả trong ngày thủ tục {code}.",
        ("plan", plan.Name),
        ("code", procedure.Code));

    public static ExplanationStep Promises(ServicePlan plan) => ExplanationStep.Of(
        "plan-promises",
        "Kế hoạch “{plan}” cam kết trả: {time}.",
        ("plan", plan.Name),
        ("time", plan.Promise!.InWords()));

    public static ExplanationStep Class(OfferedProcedure procedure) => ExplanationStep.Of(
        "promise-class-" + Code.Kebab(procedure.Class.ToString()),
        procedure.Class switch
        {
            PromiseClass.A => "Thủ tục {code} thuộc nhóm A: luật cho trả trong ngày.",
            PromiseClass.B => "Thủ tục {code} thuộc nhóm B: được cam kết trong ngày khi không phải xác minh.",
            PromiseClass.C => "Thủ tục {code} thuộc nhóm C: phải xác minh, niêm yết hoặc qua hội đồng, không cam kết trả trong ngày.",
            _ => "Thủ tục {code} thuộc nhóm D: cấp xã không quyết định cuối cùng, không cam kết trả trong ngày.",
        },
        ("code", procedure.Code));

    public static ExplanationStep NeedsVerification(ServicePlan plan) => ExplanationStep.Of(
        "needs-verification",
        "Hồ sơ phải xác minh: kế hoạch “{plan}” không cam kết trả trong ngày.",
        ("plan", plan.Name));

    public static ExplanationStep TooEarly(ServicePlan plan) => ExplanationStep.Of(
        "before-plan-hours",
        "Kế hoạch “{plan}” nhận hồ sơ từ {from}.",
        ("plan", plan.Name),
        ("from", plan.ReceivesFrom));

    public static ExplanationStep AfterPlanCutOff(ServicePlan plan) => ExplanationStep.Of(
        "after-plan-cut-off",
        "Kế hoạch “{plan}” chỉ cam kết cho hồ sơ nộp đến {cut_off}.",
        ("plan", plan.Name),
        ("cut_off", plan.CutOff));

    public static ExplanationStep AfterLawCutOff(ServicePlan plan, TimeOnly cutOff) => ExplanationStep.Of(
        "after-law-cut-off",
        "Kế hoạch “{plan}” cam kết trong ngày mà không nêu giờ chốt, nên lấy mốc {cut_off} của luật; hồ sơ nộp sau mốc đó.",
        ("plan", plan.Name),
        ("cut_off", cutOff));

    public static ExplanationStep EndsAfterClosing(DateTimeOffset closing) => ExplanationStep.Of(
        "ends-after-closing",
        "Thời gian đó kết thúc sau giờ đóng cửa {closing}: không cam kết trả trong ngày.",
        ("closing", closing));

    public static ExplanationStep LawIsEarlier(DateTimeOffset dueAt) => ExplanationStep.Of(
        "law-is-earlier",
        "Hạn theo luật {due_at} đến trước, nên cam kết theo hạn này.",
        ("due_at", dueAt));

    public static ExplanationStep Taken(ServicePlan plan, DateTimeOffset promisedAt) => ExplanationStep.Of(
        "promised",
        "Cam kết trả lúc {promised_at}, theo kế hoạch “{plan}”.",
        ("promised_at", promisedAt),
        ("plan", plan.Name));

    public static ExplanationStep LawStands(DateTimeOffset dueAt) => ExplanationStep.Of(
        "law-stands",
        "Không có cam kết nào của kế hoạch: hẹn theo hạn luật, {due_at}.",
        ("due_at", dueAt));

    public static ExplanationStep Written(ServicePlan plan, WritingRule rule) => rule.Extent switch
    {
        WritingExtent.Allowed => ExplanationStep.Of(
            "written-for-you",
            "Kế hoạch “{plan}” viết hộ khi người dân yêu cầu; người dân đọc lại rồi ký hoặc điểm chỉ.",
            ("plan", plan.Name)),
        WritingExtent.TextOnly => ExplanationStep.Of(
            "written-text-only",
            "Chỉ viết hộ phần nội dung; người dân ký trước mặt cán bộ. {reason}",
            ("reason", rule.Reason)),
        _ => ExplanationStep.Of("writing-not-allowed", "Không được viết hộ thủ tục này. {reason}", ("reason", rule.Reason)),
    };

    public static ExplanationStep Pager(PagerLending lent) => lent switch
    {
        PagerLending.Door => ExplanationStep.Of("pager-at-door", "Phát thẻ rung ở cửa."),
        PagerLending.Receipt => ExplanationStep.Of("pager-at-receipt", "Phát thẻ rung khi tiếp nhận hồ sơ; thẻ rung khi có kết quả."),
        _ => ExplanationStep.Of("pager-never", "Không dùng thẻ rung; gọi bằng số thứ tự."),
    };
}

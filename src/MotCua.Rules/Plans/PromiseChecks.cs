using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>What a plan promises against the law and against the length of a day (rà soát cam kết).</summary>
internal static class PromiseChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground) =>
    [
        CutOffAfterLaw(plan, ground.LawCutOff),
        LongerThanTheDay(plan, ground),
        NeverToday(plan, ground),
        TodayWithLimit(plan, ground),
        NoTime(plan),
        .. plan.Models.Where(model => !model.Defined).Select(Undefined),
    ];

    private static PlanContradiction? CutOffAfterLaw(ServicePlan plan, TimeOnly lawCutOff) => !(plan.CutOff > lawCutOff) ? null : new(
        "cut-off-after-law",
        Sentence.Of("Kế hoạch nhận đến {cut_off}, mốc trả trong ngày của luật là {law_cut_off}.", ("cut_off", plan.CutOff), ("law_cut_off", lawCutOff)),
        Sentence.Of("Giữa hai mốc, cam kết trong ngày vẫn giữ và phải in giấy hẹn."));

    private static PlanContradiction? LongerThanTheDay(ServicePlan plan, PlanCheckGround ground)
    {
        if (LatestHour.Of(plan, ground) is not { } latest)
        {
            return null;
        }

        var reading = Sentence.Of(
            "Chỉ cam kết khi xong trước giờ đóng cửa: hồ sơ nộp muộn nhất {latest}; sau đó theo hạn luật và in giấy hẹn.",
            ("latest", latest.FilingUntil));
        return plan.CutOff is null
            ? new("no-latest-hour", Sentence.Of("Kế hoạch cam kết {time} nhưng không nêu giờ nhận muộn nhất.", ("time", latest.Length)), reading)
            : new(
                "promise-longer-than-day",
                Sentence.Of(
                    "Hồ sơ nộp lúc {cut_off} cần {needed} phút làm việc, nhưng đến giờ đóng cửa chỉ còn {left} phút.",
                    ("cut_off", plan.CutOff),
                    ("needed", latest.NeededAtCutOff),
                    ("left", latest.LeftAtCutOff)),
                reading);
    }

    private static PlanContradiction? NeverToday(ServicePlan plan, PlanCheckGround ground)
    {
        if (plan.Procedures.DoneToday == OfferScope.All)
        {
            return new(
                "never-promised-today",
                Sentence.Of("Kế hoạch cam kết trả trong ngày cho mọi thủ tục, kể cả thủ tục phải xác minh hoặc không do cấp xã quyết định."),
                Sentence.Of("Nhóm A được cam kết, nhóm B khi không phải xác minh, nhóm C và D theo hạn luật."));
        }

        var rows = DoneToday(plan, ground, version => version.Class is PromiseClass.C or PromiseClass.D);
        return rows.Count == 0 ? null : new(
            "never-promised-today",
            Sentence.Of("Kế hoạch cam kết trả trong ngày {codes}, là thủ tục phải xác minh hoặc không do cấp xã quyết định.", ("codes", Joined(rows))),
            Sentence.Of("Không cam kết trả trong ngày; theo hạn luật và in giấy hẹn."));
    }

    private static PlanContradiction? TodayWithLimit(ServicePlan plan, PlanCheckGround ground)
    {
        var rows = DoneToday(plan, ground, version => version.Class == PromiseClass.B);
        return rows.Count == 0 ? null : new(
            "limit-in-days-promised-today",
            Sentence.Of("Kế hoạch cam kết trả trong ngày {codes}, là thủ tục luật cho nhiều ngày.", ("codes", Joined(rows))),
            Sentence.Of("Chỉ cam kết trong ngày khi hồ sơ không phải xác minh."));
    }

    private static PlanContradiction? NoTime(ServicePlan plan) => (plan.Promise is null) == (plan.Procedures.DoneToday == OfferScope.None) ? null : new(
        "promise-incomplete",
        Sentence.Of("Kế hoạch nêu thời gian trả mà không nêu thủ tục, hoặc ngược lại."),
        Sentence.Of("Không có cam kết nào trong ngày cho đến khi đủ cả hai."));

    private static PlanContradiction Undefined(NamedModel model) => new(
        "model-undefined",
        Sentence.Of("Tên kế hoạch nêu “{model}” nhưng nội dung không nói đó là gì.", ("model", model.Name)),
        Sentence.Of("Được hiểu là một phần của mô hình thực hiện cùng ngày."));

    internal static IReadOnlyList<ProcedureCode> DoneToday(ServicePlan plan, PlanCheckGround ground, Func<ProcedureVersion, bool> asked) =>
    [
        .. from row in plan.Procedures.Following(ground.Catalogue, ground.Today).Rows
           where row.DoneToday && plan.Procedures.DoneToday == OfferScope.Listed
           let version = ground.Version(row)
           where version is not null && asked(version)
           select version.Code,
    ];

    internal static string Joined(IEnumerable<ProcedureCode> codes) => string.Join(", ", codes);
}

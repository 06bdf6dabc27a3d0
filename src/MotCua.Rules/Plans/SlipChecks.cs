using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>What a plan says about the slip and the pager, against itself and against the law (rà soát giấy hẹn, thẻ rung).</summary>
internal static class SlipChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground) =>
    [
        NoSlipBesideSlip(plan),
        SlipBesideSameDay(plan),
        OnlyTheTitle(plan),
        AlwaysByLaw(plan, ground),
        NumberedByFile(plan.Pagers),
    ];

    private static PlanContradiction? NoSlipBesideSlip(ServicePlan plan) => plan.SlipsInText.Distinct().Count() < 2 ? null : new(
        "no-slip-beside-slip",
        Sentence.Of("Một chỗ văn bản nói có giấy tiếp nhận và hẹn trả, chỗ khác nói không viết."),
        Sentence.Of("“Không viết” vẫn có giấy hẹn; “không hẹn” thì không, nếu trả ngay trong ngày. Đang áp dụng: {rule}.", ("rule", plan.Slip.Name())));

    private static PlanContradiction? SlipBesideSameDay(ServicePlan plan) =>
        plan.Slip == SlipRule.Given && plan.Procedures.DoneToday != OfferScope.None
            ? new(
                "slip-beside-same-day",
                Sentence.Of("Kế hoạch trả trong ngày và vẫn viết giấy hẹn."),
                Sentence.Of("Giấy hẹn được in khi kết quả không trao ngay lúc nhận hồ sơ."))
            : null;

    private static PlanContradiction? OnlyTheTitle(ServicePlan plan) => plan.Slip != SlipRule.Unconfirmed ? null : new(
        "slip-unconfirmed",
        Sentence.Of("Chỉ tên kế hoạch nói “không hẹn”; nội dung không nói gì về giấy hẹn."),
        Sentence.Of("Chưa xác nhận: vẫn in giấy hẹn."));

    private static PlanContradiction? AlwaysByLaw(ServicePlan plan, PlanCheckGround ground)
    {
        var codes = plan.Slip == SlipRule.Withheld
            ? PromiseChecks.DoneToday(plan, ground, version => version.SlipByLaw == SlipByLaw.Always)
            : [];
        return codes.Count == 0 ? null : new(
            "slip-always-by-law",
            Sentence.Of("Kế hoạch không viết giấy hẹn, nhưng {codes} luôn phải có giấy tiếp nhận.", ("codes", PromiseChecks.Joined(codes))),
            Sentence.Of("Chỉ bỏ bản giấy: gửi giấy tiếp nhận điện tử, không gửi được thì in."));
    }

    private static PlanContradiction? NumberedByFile(PagerUse pagers) => pagers is not { NumberedByFile: true, Lent: not PagerLending.Never } ? null : new(
        "pager-numbered-by-file",
        Sentence.Of("Thẻ rung phải mang đúng số của hồ sơ, nhưng thẻ là đồ dùng lại nhiều lần."),
        Sentence.Of("Mỗi lần phát ghi lại thẻ nào đi với lượt nào; số trùng được ưu tiên, không bắt buộc."));
}

using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>Whether slip 01 may be left out for now (quyết định về giấy hẹn), with the step that says why.</summary>
internal sealed record SlipDecision(Slip Slip, ExplanationStep Step, bool NeedsElectronicReceipt = false)
{
    /// <param name="plan">The plan whose promise was taken; null where the law's deadline stands.</param>
    public static SlipDecision Of(ServicePlan? plan, PromiseQuestion question)
    {
        if (WhyPrinted(plan, question) is { } reason)
        {
            return new(Slip.Printed, reason);
        }

        return question.Procedure.SlipByLaw == SlipByLaw.Always
            ? new(Slip.Withheld, SlipSteps.OnlyThePaper, NeedsElectronicReceipt: true)
            : new(Slip.Withheld, SlipSteps.Withheld(plan!));
    }

    private static ExplanationStep? WhyPrinted(ServicePlan? plan, PromiseQuestion question) => plan switch
    {
        null => SlipSteps.NoPromiseToday,
        { Slip: SlipRule.Given } => SlipSteps.PlanGives(plan),
        { Slip: SlipRule.Unconfirmed } => SlipSteps.Unconfirmed(plan),
        _ when !question.IsInTimeForLaw => SlipSteps.AfterLawCutOff(question.LawCutOff),
        _ when question.Findings.NeedsVerification => SlipSteps.VerificationStarts,
        _ => null,
    };
}

/// <summary>How the decision about the slip is told.</summary>
internal static class SlipSteps
{
    public static readonly ExplanationStep NoPromiseToday = ExplanationStep.Of(
        "slip-printed-no-promise",
        "Không có cam kết trả trong ngày: in giấy tiếp nhận hồ sơ và hẹn trả kết quả.");

    public static readonly ExplanationStep VerificationStarts = ExplanationStep.Of(
        "slip-printed-verification",
        "Hồ sơ phải xác minh: in giấy hẹn ngay, dù kế hoạch không viết giấy hẹn.");

    public static readonly ExplanationStep OnlyThePaper = ExplanationStep.Of(
        "slip-withheld-electronic-receipt",
        "Kế hoạch không viết giấy hẹn, nhưng thủ tục này luôn phải có giấy tiếp nhận: gửi bản điện tử (tin nhắn, thư điện tử hoặc cổng dịch vụ công); không gửi được thì in. Mã hồ sơ và sổ theo dõi vẫn ghi đủ.");

    public static ExplanationStep Withheld(ServicePlan plan) => ExplanationStep.Of(
        "slip-withheld",
        "Kế hoạch “{plan}” không viết giấy hẹn khi trả trong ngày. Mã hồ sơ và sổ theo dõi vẫn ghi đủ; người dân cần thì in ngay.",
        ("plan", plan.Name));

    public static ExplanationStep PlanGives(ServicePlan plan) => ExplanationStep.Of(
        "slip-printed-by-plan",
        "Kế hoạch “{plan}” vẫn có giấy hẹn.",
        ("plan", plan.Name));

    public static ExplanationStep Unconfirmed(ServicePlan plan) => ExplanationStep.Of(
        "slip-printed-unconfirmed",
        "Kế hoạch “{plan}” chỉ nói “không hẹn” ở tên gọi; quy định về giấy hẹn chưa xác nhận, nên vẫn in.",
        ("plan", plan.Name));

    public static ExplanationStep AfterLawCutOff(TimeOnly cutOff) => ExplanationStep.Of(
        "slip-printed-after-cut-off",
        "Tiếp nhận sau {cut_off} theo luật: vẫn cam kết trong ngày theo kế hoạch, nhưng phải in giấy hẹn.",
        ("cut_off", cutOff));
}

namespace MotCua.Rules.Plans;

/// <summary>Who a plan sets to work and whom it pays (rà soát lực lượng và kinh phí).</summary>
internal static class PeopleChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground) =>
    [
        WritersTakeBallots(plan),
        HelpersReceive(plan),
        AllowanceForSome(plan),
        .. plan.Allowances.SelectMany(rate => AllowanceRates(rate, plan)),
        SpecialProceduresUnlisted(plan.Writing),
        TargetsWithoutFigures(plan),
    ];

    private static PlanContradiction? WritersTakeBallots(ServicePlan plan)
    {
        var groups = plan.Helpers.Where(group => group.Tasks.Contains(HelperTask.CollectBallots) && group.Tasks.Contains(HelperTask.Write)).ToList();
        return groups.Count == 0 ? null : new(
            "helpers-key-ballots",
            Sentence.Of("Người viết hộ cũng là người lấy phiếu hài lòng: {groups}.", ("groups", Joined(groups))),
            Sentence.Of("Người dân tự bấm, hoặc bỏ phiếu vào hòm niêm phong; người viết hộ chỉ phát phiếu, văn phòng mở hòm và nhập."));
    }

    private static PlanContradiction? HelpersReceive(ServicePlan plan)
    {
        var groups = plan.Helpers.Where(group => !group.Officers && group.Tasks.Contains(HelperTask.Receive)).ToList();
        return groups.Count == 0 ? null : new(
            "helpers-receive",
            Sentence.Of("Văn bản để người không phải công chức nhận hồ sơ: {groups}.", ("groups", Joined(groups))),
            Sentence.Of("Họ chỉ xem trước giấy tờ; công chức tiếp nhận."));
    }

    private static PlanContradiction? AllowanceForSome(ServicePlan plan)
    {
        var unpaid = plan.Helpers.Where(group => plan.Allowances.All(rate => rate.Kind != group.Kind)).ToList();
        return plan.Allowances.Count == 0 || unpaid.Count == 0 ? null : new(
            "allowance-for-some",
            Sentence.Of("Có mức hỗ trợ cho một số người trực, không có cho {groups}.", ("groups", Joined(unpaid))),
            Sentence.Of("Mức hỗ trợ theo từng loại thành viên; loại không có mức thì không chi."));
    }

    private static IEnumerable<PlanContradiction> AllowanceRates(AllowanceRate rate, ServicePlan plan)
    {
        if (rate.Amount is null)
        {
            yield return new(
                "allowance-without-amount",
                Sentence.Of("Văn bản cam kết hỗ trợ nhưng không nêu mức ({kind}).", ("kind", rate.Kind)),
                Sentence.Of("Không chi cho đến khi kế toán nhập mức và văn bản của mức đó."));
        }

        if (plan.Helpers.All(group => group.Kind != rate.Kind))
        {
            yield return new(
                "allowance-for-nobody",
                Sentence.Of("Có mức hỗ trợ cho “{kind}”, nhưng không ai thuộc loại đó được giao trực.", ("kind", rate.Kind)),
                Sentence.Of("Mức này không được dùng."));
        }

        if (plan.Budget.All(line => line.Code != rate.BudgetLine))
        {
            yield return new(
                "allowance-without-budget",
                Sentence.Of("Mức hỗ trợ “{kind}” không có dòng kinh phí “{line}”.", ("kind", rate.Kind), ("line", rate.BudgetLine)),
                Sentence.Of("Kế toán chọn dòng kinh phí trước khi chi."));
        }
    }

    private static PlanContradiction? SpecialProceduresUnlisted(WritingOffer? writing) => writing is not { LeavesOutSpecial: true } ? null : new(
        "special-procedures-unlisted",
        Sentence.Of("Văn bản loại trừ một số thủ tục đặc thù không được viết hộ, nhưng không nêu thủ tục nào."),
        Sentence.Of("Áp dụng quy tắc viết hộ của từng thủ tục trong danh mục; đơn vị sửa được."));

    private static PlanContradiction? TargetsWithoutFigures(ServicePlan plan) => plan.Targets.All(target => target.Number is not null) ? null : new(
        "targets-without-figures",
        Sentence.Of("Văn bản giao chỉ tiêu nhưng không nêu con số."),
        Sentence.Of("Chỉ tiêu để trống cho đến khi đơn vị nhập; số thực hiện vẫn được đếm."));

    private static string Joined(IEnumerable<HelperGroup> groups) => string.Join(", ", groups.Select(group => group.Wording));
}

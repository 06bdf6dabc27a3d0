using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>The list of procedures against the numbers the text states and against the catalogue (rà soát danh mục).</summary>
internal static class ListChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground) =>
    [
        TotalIsNotTheSum(plan.Stated),
        TotalIsNotTheList(plan),
        Missing(plan),
        OpenEnded(plan.Procedures),
        .. ListedTwice(plan.Procedures),
        .. plan.Procedures.Rows.Select(row => CodeAgainstCatalogue(row, ground)),
        AnnexBeginsLate(plan.Stated),
    ];

    private static PlanContradiction? TotalIsNotTheSum(StatedFacts stated) =>
        stated is { Total: { } total, Parts.Count: > 0 } && stated.Parts.Sum() != total
            ? new(
                "total-not-sum",
                Sentence.Of(
                    "Văn bản ghi {total} thủ tục, nhưng {parts} = {sum}.",
                    ("total", total),
                    ("parts", string.Join(" + ", stated.Parts)),
                    ("sum", stated.Parts.Sum())),
                Sentence.Of("Không dùng con số ghi sẵn; số thủ tục được đếm từ danh mục."))
            : null;

    private static PlanContradiction? TotalIsNotTheList(ServicePlan plan) =>
        plan.Stated.Total is { } total && plan.Procedures.Rows.Count is > 0 and var count && count != total
            ? new(
                "total-not-list",
                Sentence.Of("Văn bản ghi {total} thủ tục, danh mục có {count}.", ("total", total), ("count", count)),
                Sentence.Of("Số thủ tục được đếm từ danh mục: {count}.", ("count", count)))
            : null;

    private static PlanContradiction? Missing(ServicePlan plan)
    {
        var isPromised = plan.Procedures.WrittenForYou == OfferScope.Listed || plan.Procedures.DoneToday == OfferScope.Listed;
        var proposals = plan.Procedures.Rows.Count(row => row.Mark == RowMark.Proposal);
        return plan.Procedures.List != ListKind.Missing && !(isPromised && plan.Procedures.Rows.Count == 0) ? null : new(
            "list-missing",
            Sentence.Of("Văn bản nói đến danh mục thủ tục nhưng không có danh mục đầy đủ."),
            proposals == 0
                ? Sentence.Of("Đơn vị nhập danh mục trước khi thực hiện.")
                : Sentence.Of("{count} thủ tục trong danh mục là đề xuất, chờ đơn vị xác nhận.", ("count", proposals)));
    }

    private static PlanContradiction? OpenEnded(PlanProcedures procedures) => procedures.List != ListKind.OpenEnded ? null : new(
        "list-open-ended",
        Sentence.Of("Danh mục được nêu bằng chữ “như”, nên chưa rõ còn thủ tục nào khác."),
        Sentence.Of("Chỉ áp dụng cho {count} thủ tục đã nêu, cho đến khi đơn vị xác nhận danh mục đã đủ.", ("count", procedures.Rows.Count)));

    private static IEnumerable<PlanContradiction> ListedTwice(PlanProcedures procedures) => procedures.Rows
        .Select(row => row.Code)
        .OfType<ProcedureCode>()
        .CountBy(code => code)
        .Where(code => code.Value > 1)
        .Select(code => new PlanContradiction(
            "listed-twice",
            Sentence.Of("Thủ tục {code} có {count} dòng trong danh mục.", ("code", code.Key), ("count", code.Value)),
            Sentence.Of("Dòng đầu tiên được dùng.")));

    private static PlanContradiction? CodeAgainstCatalogue(PlanProcedure row, PlanCheckGround ground)
    {
        if (!ground.Catalogue.Follow(row.Code?.ToString() ?? row.Wording, ground.Today).IsGranted(out var found, out var refusal))
        {
            return new(
                "unknown-code",
                Sentence.Of("Không dùng được dòng “{wording}” ({code}): {reason}", ("wording", row.Wording), ("code", Written(row.Code)), ("reason", refusal.Text)),
                Sentence.Of("Dòng này không được cam kết trả trong ngày và không viết hộ, cho đến khi có mã đúng."));
        }

        if (row.Code == found.Version.Code)
        {
            return null;
        }

        return row.Code is null
            ? new(
                "code-missing",
                Sentence.Of("Dòng “{wording}” không ghi mã thủ tục.", ("wording", row.Wording)),
                Sentence.Of("Theo danh mục, đó là {code}.", ("code", found.Version.Code)))
            : new(
                "code-replaced",
                Sentence.Of("Thủ tục {code} không còn hiệu lực.", ("code", row.Code)),
                Sentence.Of("Áp dụng thủ tục thay thế, {code}.", ("code", found.Version.Code)));
    }

    private static Sentence Written(ProcedureCode? code) =>
        code is null ? Sentence.Of("không ghi mã") : Sentence.Of("{code}", ("code", code));

    private static PlanContradiction? AnnexBeginsLate(StatedFacts stated) => stated.AnnexBeginsAt is not (> 1 and var first) ? null : new(
        "annex-begins-late",
        Sentence.Of("Phụ lục bắt đầu từ mục {first}; các mục trước không có.", ("first", first)),
        Sentence.Of("Phụ lục không đầy đủ; danh mục của đơn vị là bản dùng để niêm yết."));
}

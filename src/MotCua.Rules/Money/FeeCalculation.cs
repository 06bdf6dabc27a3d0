namespace MotCua.Rules.Money;

/// <summary>Why nothing is charged (miễn thu): the reason and the paper that proves it.</summary>
/// <param name="Reason">For example <c>hộ nghèo</c>, as it stands on the fee sheet.</param>
/// <param name="Proof">The paper seen; null where the state's own data show it.</param>
public sealed record FeeExemption(string Reason, string? Proof = null);

/// <summary>
/// What a case costs and why (tính phí): the amount in whole đồng is the sum of the lines. Writing for people is never
/// among them: it is free.
/// </summary>
/// <remarks>Amounts are data of the procedure; how pages are counted: docs/law/fees-and-ballots.md.</remarks>
public sealed record FeeCalculation
{
    private FeeCalculation(IReadOnlyList<FeeLine> lines, IReadOnlyList<ExplanationStep> steps) => (Lines, Steps) = (lines, steps);

    public long Amount => Lines.Sum(line => line.Amount);

    public IReadOnlyList<FeeLine> Lines { get; }

    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>Computes one original's or one case's fee; refused when the fee is not entered or a count lies outside 1 to 10,000.</summary>
    public static Verdict<FeeCalculation> Of(FeeRule? rule, FeeCount count, FeeExemption? exemption = null)
    {
        if (rule is null)
        {
            return Refusals.FeeNotEntered;
        }

        if (!count.IsSound)
        {
            return Refusals.FeeCountRange;
        }

        return exemption is null ? Charged(rule, count) : Exempted(Charged(rule, count).Amount, exemption);
    }

    /// <summary>Both together, as when one person brings several originals.</summary>
    public FeeCalculation Plus(FeeCalculation other) => new([.. Lines, .. other.Lines], [.. Steps, .. other.Steps]);

    private static FeeCalculation Charged(FeeRule rule, FeeCount count) => rule switch
    {
        FeeRule.PerCase each => Single(Sentence.Of("Mỗi trường hợp"), count.Cases, each.Amount),
        FeeRule.PerCopy each => Single(Sentence.Of("Mỗi bản"), count.Copies, each.Amount),
        FeeRule.PerPage pages => ByPage(pages, count),
        _ => new([], [ExplanationStep.Of("fee-free", "Thủ tục này không thu phí, lệ phí.")]),
    };

    private static FeeCalculation Single(Sentence what, int count, long amount) =>
        new([new(what, count, amount)], [Sum(count * amount)]);

    private static FeeCalculation ByPage(FeeRule.PerPage rule, FeeCount count)
    {
        var first = Math.Min(count.Pages, rule.Later is null ? count.Pages : rule.Later.From - 1);
        var later = count.Pages - first;
        var oneCopy = (first * rule.Amount) + (later * (rule.Later?.Amount ?? 0));
        List<ExplanationStep> steps =
            [ExplanationStep.Of("fee-one-copy", "Một bản {pages} trang: {amount}.", ("pages", count.Pages), ("amount", Dong.Written(oneCopy)))];
        if (oneCopy > rule.CapPerCopy)
        {
            steps.Add(ExplanationStep.Of("fee-cap", "Mức thu tối đa mỗi bản là {cap}, nên chỉ thu {cap} một bản.", ("cap", Dong.Written(rule.CapPerCopy.Value))));
            return new([new(Sentence.Of("Mức tối đa mỗi bản"), count.Copies, rule.CapPerCopy.Value)], [.. steps, Sum(count.Copies * rule.CapPerCopy.Value)]);
        }

        return new([.. PageLines(rule, first, later, count.Copies)], [.. steps, Sum(count.Copies * oneCopy)]);
    }

    private static IEnumerable<FeeLine> PageLines(FeeRule.PerPage rule, int first, int later, int copies)
    {
        yield return rule.Later is null
            ? new(Sentence.Of("Mỗi trang"), first * copies, rule.Amount)
            : new(Sentence.Of("Trang 1 đến trang {last}", ("last", rule.Later.From - 1)), first * copies, rule.Amount);
        if (later > 0)
        {
            yield return new(Sentence.Of("Từ trang thứ {from}", ("from", rule.Later!.From)), later * copies, rule.Later.Amount);
        }
    }

    private static FeeCalculation Exempted(long waived, FeeExemption exemption) => new(
        [new(Sentence.Of("Miễn thu: {reason}", ("reason", exemption.Reason)), 1, 0)],
        [
            ExplanationStep.Of("fee-waived", "Mức thu theo quy định: {amount}.", ("amount", Dong.Written(waived))),
            ExplanationStep.Of("fee-exempt", "Được miễn vì: {reason}. Giấy tờ chứng minh: {proof}.", ("reason", exemption.Reason), ("proof", exemption.Proof ?? "tra cứu dữ liệu")),
            Sum(0),
        ]);

    private static ExplanationStep Sum(long amount) => ExplanationStep.Of("fee-sum", "Tổng cộng: {amount}. Viết hộ: 0 đ.", ("amount", Dong.Written(amount)));
}

using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Money;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Money;

public sealed class FeeTests
{
    public static LawTable Fees => new("fees.csv");

    public static LawTable RefusedRules => new("fee-rules-refused.csv");

    [Theory]
    [MemberData(nameof(Fees))]
    public void A_fee_is_the_sum_of_its_lines(LawRow row)
    {
        var fee = Fee(Rule(row["rule"]), new(row.Number("cases"), row.Number("copies"), row.Number("pages")));
        fee.Amount.ShouldBe(row.Number("amount"));
        string.Join(' ', fee.Lines.Select(line => $"{line.Count}x{line.UnitAmount}")).ShouldBe(row["lines"]);
        fee.Lines.Sum(line => line.Amount).ShouldBe(fee.Amount);
    }

    [Theory]
    [MemberData(nameof(Fees))]
    public void A_rule_reads_back_as_it_is_stored(LawRow row) => Rule(row["rule"]).ToString().ShouldBe(row["rule"]);

    [Theory]
    [MemberData(nameof(RefusedRules))]
    public void A_rule_that_cannot_be_read_is_refused(LawRow row)
    {
        FeeRule.Parse(row["written"]).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("fee-rule-shape");
    }

    [Fact]
    public void The_shipped_rule_for_certified_copies_is_the_one_of_the_table() =>
        FeeRule.CertifiedCopies.ShouldBe(Rule("page 2000 from 3 1000 cap 200000"));

    [Fact]
    public void Pages_counted_one_by_one_cost_the_same()
    {
        var sizes = Gen.Choose(1, 400).Zip(Gen.Choose(1, 50)).ToArbitrary();
        Prop.ForAll(sizes, size => Fee(FeeRule.CertifiedCopies, new(1, size.Item2, size.Item1)).Amount == ByHand(size.Item1) * size.Item2).QuickCheckThrowOnFailure();

        static long ByHand(int pages)
        {
            var sum = 0L;
            for (var page = 1; page <= pages && sum < 200_000; page++)
            {
                sum += page <= 2 ? 2_000 : 1_000;
            }

            return sum;
        }
    }

    [Fact]
    public void An_exemption_costs_nothing_and_says_why_and_what_was_waived()
    {
        FeeCalculation.Of(FeeRule.CertifiedCopies, new(1, 3, 5), new("hộ nghèo", "Giấy chứng nhận hộ nghèo")).IsGranted(out var fee, out _).ShouldBeTrue();
        fee.Amount.ShouldBe(0);
        fee.Lines.Single().What.ToString().ShouldBe("Miễn thu: hộ nghèo");
        fee.Steps.Select(step => step.ToString()).ShouldContain("fee-waived: Mức thu theo quy định: 21.000 đ.");
    }

    [Fact]
    public void The_steps_name_the_cap_and_that_writing_is_free()
    {
        var steps = Fee(FeeRule.CertifiedCopies, new(1, 1, 300)).Steps.Select(step => step.Text.ToString()).ToList();
        steps.ShouldContain("Mức thu tối đa mỗi bản là 200.000 đ, nên chỉ thu 200.000 đ một bản.");
        steps[^1].ShouldBe("Tổng cộng: 200.000 đ. Viết hộ: 0 đ.");
    }

    [Fact]
    public void Several_originals_add_up()
    {
        var both = Fee(FeeRule.CertifiedCopies, new(1, 1, 5)).Plus(Fee(FeeRule.CertifiedCopies, new(1, 2, 1)));
        both.Amount.ShouldBe(7_000 + 4_000);
        both.Lines.Count.ShouldBe(3);
    }

    [Fact]
    public void A_fee_nobody_entered_is_refused_and_never_taken_for_zero()
    {
        FeeCalculation.Of(null, new()).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("fee-not-entered");
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 10_001, 1)]
    public void Counts_outside_1_to_10000_are_refused(int cases, int copies, int pages)
    {
        FeeCalculation.Of(new FeeRule.Free(), new(cases, copies, pages)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("fee-count-range");
    }

    private static FeeRule Rule(string written) =>
        FeeRule.Parse(written).IsGranted(out var rule, out var refusal) ? rule : throw new InvalidOperationException(refusal.ToString());

    private static FeeCalculation Fee(FeeRule rule, FeeCount count) =>
        FeeCalculation.Of(rule, count).IsGranted(out var fee, out var refusal) ? fee : throw new InvalidOperationException(refusal.ToString());
}

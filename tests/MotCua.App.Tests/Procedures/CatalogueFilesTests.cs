using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Procedures;

public sealed class CatalogueFilesTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly ProcedureCatalogue Shipped = new CatalogueFiles().Procedures;

    public static TheoryData<string, string, string> Classes() =>
        [.. LawFile.Read("procedure-classes.csv", ["code", "class", "writing_rule", "article"], line => (line.Text("code"), line.Text("class"), line.Text("writing_rule")))];

    public static TheoryData<string, string, bool, string, string, string> Limits() =>
    [
        .. LawFile.Read(
            "procedure-limits.csv",
            ["code", "limit", "verified", "cut_off_effect", "slip_by_law", "received_by", "article"],
            line => (line.Text("code"), line.Text("limit"), line.YesNo("verified"), line.Text("cut_off_effect"), line.Text("slip_by_law"), line.Text("received_by"))),
    ];

    public static TheoryData<string, string> PlanWordings() =>
        [.. LawFile.Read("plan-wordings.csv", ["plan", "wording", "code"], line => (line.Text("wording"), line.Text("code")))];

    [Fact]
    public void Two_hundred_and_eight_procedures_of_the_portal_ten_it_lacks_and_one_local_ship()
    {
        Shipped.Versions.Count.ShouldBe(208 + 10 + 1);
        Shipped.Versions.Select(version => version.Code).Distinct().Count().ShouldBe(Shipped.Versions.Count);
        Shipped.Versions.Where(version => version.Code.IsLocal).ShouldHaveSingleItem().Code.ToString().ShouldBe("L.001");
    }

    [Fact]
    public void Every_paper_and_fee_belongs_to_a_procedure_that_ships()
    {
        Shipped.Versions.Sum(version => version.Papers.Count).ShouldBe(1344 + 6 + 13);
        Shipped.Versions.Sum(version => version.Fees.Count).ShouldBe(571 - 2 + 30);
    }

    [Fact]
    public void A_procedure_lists_its_papers_in_order_and_without_gaps() =>
        Shipped.Versions.ShouldAllBe(version => version.Papers.Select(paper => paper.Seq).SequenceEqual(Enumerable.Range(1, version.Papers.Count)));

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_classes_are_those_of_the_table(string code, string promiseClass, string writing)
    {
        var version = InForce(code);
        version.Class.ToString().ShouldBe(promiseClass);
        Code.Of(version.Writing.Extent).ShouldBe(writing);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_limits_are_those_of_the_table(string code, string limit, bool verified, string cutOff, string slip, string receiver)
    {
        var version = InForce(code);
        (version.Limit?.ToString() ?? "").ShouldBe(limit);
        version.LimitMark.IsVerified.ShouldBe(verified, version.LimitMark.Note);
        Code.Of(version.CutOffEffect).ShouldBe(cutOff);
        Code.Of(version.SlipByLaw).ShouldBe(slip);
        Code.Of(version.ReceivedBy).ShouldBe(receiver);
    }

    [Theory]
    [MemberData(nameof(PlanWordings))]
    public void A_plan_finds_each_procedure_by_its_own_words(string wording, string code)
    {
        Shipped.Follow(wording, Today).IsGranted(out var followed, out var refusal).ShouldBeTrue(refusal?.ToString());
        followed.Version.Code.ToString().ShouldBe(code);
    }

    [Fact]
    public void Every_alias_leads_to_a_procedure_in_force() =>
        Shipped.Aliases.ShouldAllBe(alias => Finds(alias.Wording, alias.Code));

    [Fact]
    public void Every_official_name_leads_to_its_own_procedure() =>
        Shipped.Versions.ShouldAllBe(version => Finds(version.Name, version.Code));

    [Fact]
    public void Only_what_is_signed_before_the_officer_is_text_only()
    {
        var textOnly = Shipped.Versions.Where(version => version.Writing.Extent != WritingExtent.Allowed).ToList();
        textOnly.Select(version => version.Code.ToString()).ShouldBe(["2.000884", "2.001016", "2.001019", "2.001035", "2.001406"]);
        textOnly.ShouldAllBe(version => version.SignsBeforeOfficer && version.Writing.Reason.Length > 0);
    }

    [Fact]
    public void Twenty_six_procedures_always_give_a_slip_and_silence_of_the_source_is_marked()
    {
        Shipped.Versions.Count(version => version.SlipByLaw == SlipByLaw.Always).ShouldBe(26);
        Shipped.Versions.Count(version => version.MarkOf(ProcedureFact.SlipByLaw).Certainty == Certainty.Inferred).ShouldBe(161 + 11);
    }

    [Fact]
    public void Only_same_day_limits_and_certification_give_the_result_the_next_working_day_after_15_00() =>
        Shipped.Versions.ShouldAllBe(version =>
            (version.CutOffEffect == CutOffEffect.ResultNextWorkingDay) == (version.Limit == TimeLimit.SameDay || version.Field == "Chứng thực"));

    [Fact]
    public void Both_sign_a_marriage_at_hand_over_and_nobody_else_does() =>
        Shipped.Versions.Where(version => StepOrders.Of(version.StepOrder).IsGranted(out var order, out _) && order.SignsAtHandOver)
            .Select(version => version.Code.ToString())
            .ShouldBe(["1.000094", "1.000593", "1.000894", "1.004746", "2.000513", "2.000806"]);

    [Fact]
    public void Eight_procedures_cannot_be_offered_until_the_office_enters_a_limit() =>
        Shipped.Versions.Count(version => version.Limit is null).ShouldBe(8);

    [Fact]
    public void The_fee_of_certified_copies_falls_from_the_third_page_on()
    {
        var fee = InForce("2.000815").Fees.ShouldHaveSingleItem();
        (fee.Channel, fee.Amount, fee.Per, fee.LaterFrom, fee.LaterAmount, fee.Cap)
            .ShouldBe((FilingChannel.Direct, 2000, "trang", 3, 1000, 200_000));
    }

    [Fact]
    public void Free_of_charge_on_the_portal_is_not_zero_where_the_province_sets_the_fee() =>
        InForce("1.004873").Fees.ShouldAllBe(fee => fee.Amount == null && fee.Text.Contains("HĐND"));

    [Fact]
    public void The_law_of_2027_on_civil_status_makes_its_limits_unverified_again()
    {
        var marriage = OfferedProcedure.ByLaw(InForce("1.000894"));
        marriage.LimitIsVerified(new(2027, 2, 28)).ShouldBeTrue();
        marriage.LimitIsVerified(new(2027, 3, 1)).ShouldBeFalse();
    }

    private static ProcedureVersion InForce(string code)
    {
        Shipped.InForce(ProcedureCode.Parse(code), Today).IsGranted(out var version, out var refusal).ShouldBeTrue(refusal?.ToString());
        return version;
    }

    private static bool Finds(string name, ProcedureCode code) =>
        Shipped.Follow(name, Today).IsGranted(out var followed, out _) && followed.Version.Code == code;
}

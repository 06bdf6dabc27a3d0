using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Procedures;

public sealed class ProcedureCatalogueTests
{
    private static readonly DateOnly Before = new(2027, 2, 28);
    private static readonly DateOnly After = new(2027, 3, 1);

    [Fact]
    public void A_code_in_force_needs_no_step()
    {
        var followed = Follow(new([Version("1.000001")], []), "1.000001", Before);
        followed.Steps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dkks", "1.000001")]
    [InlineData("ĐKK", "1.000001,1.000002,1.000003")]
    [InlineData("ket hon", "1.000002")]
    [InlineData("000003", "1.000003")]
    [InlineData("d", "1.000001,1.000002,1.000003")]
    [InlineData("xyz", "")]
    [InlineData(" ", "")]
    public void It_is_found_by_words_by_code_and_by_first_letters(string sought, string codes)
    {
        var catalogue = new ProcedureCatalogue(
            [Version("1.000001", name: "Thủ tục đăng ký khai sinh"), Version("1.000002", name: "Đăng ký kết hôn"), Version("1.000003", name: "Cấp đổi dkk")], []);
        string.Join(',', catalogue.Search(sought, Before).Select(version => version.Code.ToString()).Order(StringComparer.Ordinal)).ShouldBe(codes);
    }

    [Fact]
    public void Who_is_found_by_first_letters_stands_before_who_is_found_by_words()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000001", name: "Cấp đổi dkk"), Version("1.000002", name: "Đăng ký kết hôn")], []);
        catalogue.Search("dkk", Before).Select(version => version.Code.ToString()).ShouldBe(["1.000002", "1.000001"]);
    }

    [Fact]
    public void The_version_of_the_day_is_taken()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000001", until: Before, name: "Cũ"), Version("1.000001", from: After, name: "Mới")], []);
        Follow(catalogue, "1.000001", Before).Version.Name.ShouldBe("Cũ");
        Follow(catalogue, "1.000001", After).Version.Name.ShouldBe("Mới");
    }

    [Fact]
    public void A_replaced_procedure_is_followed_step_by_step()
    {
        var catalogue = new ProcedureCatalogue(
            [
                Version("1.000001", until: Before.AddYears(-1)),
                Version("1.000002", from: Before.AddYears(-1).AddDays(1), until: Before, replaces: "1.000001"),
                Version("1.000003", from: After, replaces: "1.000002"),
            ],
            []);
        Follow(catalogue, "1.000001", Before).Version.Code.ToString().ShouldBe("1.000002");
        var followed = Follow(catalogue, "1.000001", After);
        followed.Version.Code.ToString().ShouldBe("1.000003");
        followed.Steps.Select(step => step.Code).ShouldBe(["procedure-replaced", "procedure-replaced"]);
        followed.Steps[1].Text.ToString().ShouldBe("Thủ tục 1.000002 không còn hiệu lực; thủ tục 1.000003 thay thế.");
    }

    [Fact]
    public void A_replaced_code_the_catalogue_never_held_is_followed_by_its_alias()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000002")], [Alias("2.001000", "1.000002", AliasKind.ReplacedCode)]);
        Follow(catalogue, "2.001000", Before).Version.Code.ToString().ShouldBe("1.000002");
    }

    [Fact]
    public void Before_the_replacement_came_the_old_procedure_stands()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000001", until: Before), Version("1.000002", from: After, replaces: "1.000001")], []);
        Follow(catalogue, "1.000001", Before).Version.Code.ToString().ShouldBe("1.000001");
    }

    [Theory]
    [InlineData("Thủ tục đăng ký kết hôn")]
    [InlineData("đăng ký kết hôn")]
    [InlineData("  DANG  KY   KET HON ")]
    [InlineData("Thủ tục: đăng ký kết hôn.")]
    public void A_name_is_compared_without_marks_case_signs_and_the_word_procedure(string written)
    {
        var followed = Follow(new([Version("1.000894", name: "Thủ tục đăng ký kết hôn")], []), written, Before);
        followed.Version.Code.ToString().ShouldBe("1.000894");
        followed.Steps.ShouldHaveSingleItem().Code.ShouldBe("procedure-by-name");
    }

    [Fact]
    public void A_wording_that_means_two_procedures_is_refused_with_both_codes()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000001"), Version("1.000002")], [Alias("sao y", "1.000001"), Alias("Sao Y", "1.000002")]);
        var refusal = Refuse(catalogue, "sao y", Before);
        refusal.Code.ShouldBe("procedure-ambiguous");
        refusal.ToString().ShouldContain("1.000001, 1.000002");
    }

    [Fact]
    public void A_wording_nobody_knows_is_refused() =>
        Refuse(new([Version("1.000001")], []), "cấp phép bay", Before).Code.ShouldBe("procedure-unknown");

    [Fact]
    public void A_procedure_that_ended_without_a_successor_is_refused_by_name() =>
        Refuse(new([Version("1.000001", until: Before)], []), "1.000001", After).Code.ShouldBe("procedure-not-in-force");

    [Fact]
    public void Procedures_that_replace_each_other_end_in_a_refusal_and_not_in_a_circle()
    {
        var catalogue = new ProcedureCatalogue([Version("1.000001", until: Before, replaces: "1.000002"), Version("1.000002", until: Before, replaces: "1.000001")], []);
        Refuse(catalogue, "1.000001", After).Code.ShouldBe("procedure-not-in-force");
    }

    [Fact]
    public void Two_versions_in_force_on_one_day_are_a_fault_of_the_program()
    {
        var fault = Should.Throw<ArgumentException>(() => new ProcedureCatalogue([Version("1.000001", until: After), Version("1.000001", from: After)], []));
        fault.Message.ShouldContain("1.000001");
    }

    [Fact]
    public void Two_versions_overlap_exactly_when_some_day_sees_both()
    {
        var origin = new DateOnly(2026, 1, 1);
        var end = Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 9).Select(days => (int?)days));
        var span = Gen.Zip(end, end).Select(pair => Version("1.000001", from: pair.Item1 is { } from ? origin.AddDays(from) : null, until: pair.Item2 is { } until ? origin.AddDays(until) : null))
            .Where(version => version.ValidFrom is null || version.ValidUntil is null || version.ValidFrom <= version.ValidUntil);
        Prop.ForAll(
                Gen.Zip(span, span).ToArbitrary(),
                pair => pair.Item1.IsInForceWith(pair.Item2)
                    == Enumerable.Range(-1, 12).Select(origin.AddDays).Any(day => pair.Item1.IsInForce(day) && pair.Item2.IsInForce(day)))
            .QuickCheckThrowOnFailure();
    }

    private static FollowedProcedure Follow(ProcedureCatalogue catalogue, string written, DateOnly day)
    {
        catalogue.Follow(written, day).IsGranted(out var followed, out var refusal).ShouldBeTrue(refusal?.ToString());
        return followed;
    }

    private static Refusal Refuse(ProcedureCatalogue catalogue, string written, DateOnly day)
    {
        catalogue.Follow(written, day).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal;
    }

    private static ProcedureAlias Alias(string wording, string code, AliasKind kind = AliasKind.OtherName) =>
        new(wording, ProcedureCode.Parse(code), kind, Mark.Published);

    private static ProcedureVersion Version(string code, DateOnly? from = null, DateOnly? until = null, string? replaces = null, string? name = null) => new()
    {
        Code = ProcedureCode.Parse(code),
        Name = name ?? $"Thủ tục {code}",
        Field = "Hộ tịch",
        Class = PromiseClass.A,
        ValidFrom = from,
        ValidUntil = until,
        Replaces = replaces is null ? null : ProcedureCode.Parse(replaces),
    };
}

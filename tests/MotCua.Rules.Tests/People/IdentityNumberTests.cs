using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.People;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class IdentityNumberTests
{
    public static LawTable Numbers => new("identity-numbers.csv");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_digits_say_where_and_when_a_birth_was_registered(LawRow row)
    {
        IdentityNumber.TryParse(row["written"], out var number).ShouldBeTrue();
        number.Province.ShouldBe(row.OrNull("province"));
        number.IsRegisteredAbroad.ShouldBe(row["abroad"] == "yes");
        Code.Of(number.Sex).ShouldBe(row["sex"]);
        number.BirthYear.ShouldBe(row.Number("birth_year"));
    }

    [Fact]
    public void Any_twelve_digits_are_granted_and_come_back_as_written()
    {
        var digits = Gen.Choose(0, 9).ArrayOf(12).Select(all => string.Concat(all)).ToArbitrary();
        Prop.ForAll(digits, text => IdentityNumber.TryParse(text, out var number) && number.ToString() == text && number.BirthYear % 100 == int.Parse(text[4..6], System.Globalization.CultureInfo.InvariantCulture))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("05109000123")]
    [InlineData("0510900012345")]
    [InlineData("05109000123x")]
    [InlineData("٠٥١٠٩٠٠٠١٢٣٤")]
    public void Anything_else_is_refused_with_what_to_do(string? written)
    {
        IdentityNumber.Parse(written).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("identity-number-shape");
    }

    [Fact]
    public void Unknown_parts_are_not_compared()
    {
        IdentityNumber.TryParse("051090001234", out var number).ShouldBeTrue();
        number.ComparedWith(Sex.Unknown, null).ShouldBeEmpty();
        number.ComparedWith(Sex.Female, 1991).Select(warning => warning.Code).ShouldBe(["birth-year-differs", "sex-differs"]);
        number.ComparedWith(Sex.Male, 1991)[0].Text.ToString().ShouldContain("1990, giấy tờ ghi 1991");
    }
}

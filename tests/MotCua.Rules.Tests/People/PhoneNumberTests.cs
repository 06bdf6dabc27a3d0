using MotCua.Rules.People;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class PhoneNumberTests
{
    public static LawTable Numbers => new("phone-numbers.csv");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_the_same_however_it_is_written(LawRow row)
    {
        PhoneNumber.TryParse(row["written"], out var phone).ShouldBe(row.OrNull("digits") is not null);
        (phone?.Digits ?? "").ShouldBe(row["digits"]);
        (phone?.International ?? "").ShouldBe(row["international"]);
        (phone?.ToString() ?? "").ShouldBe(row["shown"]);
    }

    [Fact]
    public void A_refused_number_says_how_one_looks()
    {
        PhoneNumber.Parse("113").IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.ToString().ShouldContain("10 chữ số");
    }
}

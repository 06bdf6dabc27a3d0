using MotCua.Rules.Queueing;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Queueing;

public sealed class TicketNumberTests
{
    public static LawTable Numbers => new("ticket-numbers.csv");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_a_letter_and_an_ordinal(LawRow row)
    {
        TicketNumber.TryParse(row["written"], out var number).ShouldBe(row.OrNull("number") is not null);
        if (number is null)
        {
            return;
        }

        number.ToString().ShouldBe(row["number"]);
        number.ShouldBe(TicketNumber.Of(row["line"][0], row.Number("ordinal")));
        TicketNumber.TryParse(number.ToString(), out var again).ShouldBeTrue();
        again.ShouldBe(number);
    }

    [Fact]
    public void A_wrong_number_says_how_one_looks()
    {
        TicketNumber.Parse("21").IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.ToString().ShouldContain("A021");
    }
}

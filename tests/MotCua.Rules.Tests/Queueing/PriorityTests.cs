using System.Globalization;
using MotCua.Rules.Queueing;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Queueing;

public sealed class PriorityTests
{
    public static LawTable Priorities => new("priorities.csv");

    [Theory]
    [MemberData(nameof(Priorities))]
    public void The_list_is_closed_and_each_reason_is_unconfirmed(LawRow row)
    {
        Priority.Parse(row["code"], Priority.Shipped).IsGranted(out var priority, out _).ShouldBeTrue();
        priority.Rank.ShouldBe(row.Number("rank"));
        priority.Name.ToString().ShouldBe(row["name"]);
        (priority.FromAge?.ToString(CultureInfo.InvariantCulture) ?? "").ShouldBe(row["from_age"]);
        (priority.Basis?.Document ?? "").ShouldBe(row["source"]);
        (priority.Basis?.Verified ?? false).ShouldBeFalse();
        Priority.Shipped.Count.ShouldBe(Priorities.Count);
    }

    [Fact]
    public void Another_reason_is_refused()
    {
        Priority.Parse("friend", Priority.Shipped).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("priority-unknown");
    }

    [Theory]
    [InlineData(59, "none")]
    [InlineData(60, "aged-60")]
    [InlineData(79, "aged-60")]
    [InlineData(80, "aged-80")]
    public void Age_alone_gives_the_highest_reason_it_reaches(int age, string code) =>
        Priority.ForAge(age, Priority.Shipped).Code.ShouldBe(code);
}

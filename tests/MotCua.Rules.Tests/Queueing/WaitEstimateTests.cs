using System.Globalization;
using MotCua.Rules.Queueing;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Queueing;

public sealed class WaitEstimateTests
{
    public static LawTable Estimates => new("wait-estimates.csv");

    [Theory]
    [MemberData(nameof(Estimates))]
    public void The_estimate_says_how_it_was_made_or_that_nothing_is_known(LawRow row)
    {
        var minutes = row["service_minutes"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        var estimate = WaitEstimate.For(row.Number("ahead"), row.Number("desks"), minutes);
        (estimate.Minutes?.ToString(CultureInfo.InvariantCulture) ?? "").ShouldBe(row["minutes"]);
        estimate.Steps[^1].Code.ShouldBe(row["step"]);
    }
}

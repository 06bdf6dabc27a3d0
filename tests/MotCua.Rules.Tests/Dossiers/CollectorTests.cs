using MotCua.Rules.Dossiers;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class CollectorTests
{
    public static LawTable Collectors => new("collectors.csv");

    [Theory]
    [MemberData(nameof(Collectors))]
    public void Who_may_take_the_result_follows_from_relation_and_papers(LawRow row)
    {
        var collector = new Collector
        {
            Relation = Code.Parse<CollectorRelation>(row["relation"]),
            Authorisation = Code.Parse<AuthorisationPaper>(row["authorisation"]),
            IdentityChecked = row["identity"] == "yes",
            Slip = Code.Parse<SlipAtHandOver>(row["slip"]),
        };
        collector.MayCollect(row["in_person_only"] == "yes").IsGranted(out _, out var refusal);
        (refusal?.Code ?? "").ShouldBe(row["refusal"]);
    }
}

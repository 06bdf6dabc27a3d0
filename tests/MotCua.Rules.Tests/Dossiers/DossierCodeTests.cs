using System.Globalization;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class DossierCodeTests
{
    public static LawTable Codes => new("dossier-codes.csv");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_orders_are_read_and_everything_else_is_refused(LawRow row)
    {
        if (DossierCode.Parse(row["written"]).IsGranted(out var code, out var refusal))
        {
            row["refusal"].ShouldBeEmpty();
            code.ToString().ShouldBe(row["code"]);
            code.Agency.ShouldBe(row["agency"]);
            code.ReceivedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(row["received_on"]);
            code.Ordinal.ShouldBe(row["ordinal"]);
            code.IsOldOrder.ShouldBe(row["order"] == "old");
            DossierCode.TryParse(code.ToString(), out var again).ShouldBeTrue();
            again.ShouldBe(code);
        }
        else
        {
            refusal.Code.ShouldBe(row["refusal"]);
        }
    }

    [Fact]
    public void A_code_of_tomorrow_cannot_be_entered_today()
    {
        DossierCode.Parse("H60.20.5-261201-0001", new DateOnly(2026, 12, 1)).IsGranted(out _, out _).ShouldBeTrue();
        DossierCode.Parse("H60.20.5-261202-0001", new DateOnly(2026, 12, 1)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("dossier-code-future");
        refusal.ToString().ShouldContain("02/12/2026");
    }
}

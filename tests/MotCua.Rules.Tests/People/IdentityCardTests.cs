using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.People;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class IdentityCardTests
{
    public static LawTable Cards => new("identity-cards.csv");

    public static LawTable NoCards => new("not-identity-cards.csv");

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_read_as_far_as_it_can_be(LawRow row)
    {
        IdentityCard.Parse(row["scanned"]).IsGranted(out var card, out _).ShouldBeTrue();
        card.Number.Digits.ShouldBe(row["number"]);
        card.OldNumber.ShouldBe(row.OrNull("old_number"));
        card.FullName?.Text.ShouldBe(row.OrNull("full_name")?.Normalize());
        (card.FullName is null).ShouldBe(row.OrNull("full_name") is null);
        card.Born?.ToString().ShouldBe(row.OrNull("born"));
        (card.Born is null).ShouldBe(row.OrNull("born") is null);
        Code.Of(card.Sex).ShouldBe(row["sex"]);
        card.Residence.ShouldBe(row.OrNull("residence"));
        card.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(row.OrNull("issued_on"));
        (card.IssuedOn is null).ShouldBe(row.OrNull("issued_on") is null);
        string.Join(' ', card.Warnings.Select(warning => warning.Code)).ShouldBe(row["warnings"]);
        IdentityCard.Parse(card.Text).IsGranted(out var again, out _).ShouldBeTrue();
        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(card));
    }

    [Theory]
    [MemberData(nameof(NoCards))]
    public void What_is_no_card_is_refused_with_one_sentence(LawRow row)
    {
        IdentityCard.Parse(row["scanned"]).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe(row["refusal"]);
        refusal.Text.ToString().ShouldContain("Vui lòng");
    }

    [Fact]
    public void A_parents_name_is_never_kept()
    {
        IdentityCard.Parse("001305001234||TRẦN THỊ B|09112005|Nữ|Hà Nội|01072024||TRẦN VĂN BA|LÊ THỊ TƯ|").IsGranted(out var card, out _).ShouldBeTrue();
        JsonSerializer.Serialize(card).ShouldNotContain("BA\"");
        card.ToString().ShouldNotContain("TƯ");
    }

    [Fact]
    public void A_far_too_long_text_is_refused() =>
        IdentityCard.Parse("051090001234||" + new string('A', 3000) + "|05021990|Nam|X|10052022").IsGranted(out _, out _).ShouldBeFalse();

    [Fact]
    public void No_text_from_a_scanner_makes_the_reader_fail()
    {
        var field = Gen.Frequency(
            (3, Gen.Elements("", "051090001234", "Nam", "Nữ", "05021990", "NGUYỄN VĂN A", "99999999")),
            (2, ArbMap.Default.GeneratorFor<string>()));
        var scans = field.ListOf().Select(fields => string.Join('|', fields)).ToArbitrary();
        Prop.ForAll(scans, scan => IdentityCard.Parse(scan).IsGranted(out var card, out var refusal) ? card.Number.Digits.Length == 12 : refusal.Code.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}

using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Tests.Law;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Voices;

public sealed class SpokenNumberTests
{
    public static LawTable Numbers => new("spoken-numbers.csv");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_said_as_people_say_it(LawRow row)
    {
        ClipWords.Of(SpokenNumber.Of(row.Number("number"), RegionWords.Northern)).ShouldBe(row["northern"]);
        ClipWords.Of(SpokenNumber.Of(row.Number("number"), RegionWords.Southern)).ShouldBe(row["southern"]);
    }

    [Fact]
    public void Who_hears_a_number_writes_the_same_number_down() => Prop.ForAll(
        Gen.Choose(1, 9999).ToArbitrary(),
        number => Enum.GetValues<RegionWords>().All(words => Heard(ClipWords.Of(SpokenNumber.Of(number, words)).Split(' ')) == number))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Every_number_a_ticket_may_have_is_said_in_clips_its_region_needs_and_no_two_sound_alike()
    {
        foreach (var words in Enum.GetValues<RegionWords>())
        {
            var said = Enumerable.Range(1, 9999).Select(number => SpokenNumber.Of(number, words)).ToList();
            said.ShouldAllBe(clips => clips.All(clip => ClipWords.IsNeeded(clip, words) && ClipWords.Of(clip).Length > 0));
            said.Select(ClipWords.Of).Distinct(StringComparer.Ordinal).Count().ShouldBe(9999);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void What_no_ticket_has_is_not_said(int number) => Should.Throw<ArgumentOutOfRangeException>(() => SpokenNumber.Of(number, RegionWords.Northern));

    /// <summary>By ear: a figure waits until the word after it says what it counts.</summary>
    private static int Heard(string[] words)
    {
        string[] figures = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
        var (total, below, figure) = (0, 0, 0);
        foreach (var word in words)
        {
            (total, below, figure) = word switch
            {
                "mười" => (total, below + 10, 0),
                "mươi" => (total, below + figure * 10, 0),
                "trăm" => (total, below + figure * 100, 0),
                "nghìn" or "ngàn" => (total + (below + figure) * 1000, 0, 0),
                "linh" or "lẻ" => (total, below, 0),
                "mốt" => (total, below, 1),
                "tư" => (total, below, 4),
                "lăm" => (total, below, 5),
                _ => (total, below, Array.IndexOf(figures, word)),
            };
        }

        return total + below + figure;
    }
}

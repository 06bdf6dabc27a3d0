using MotCua.Rules.Queueing;
using MotCua.Rules.Tests.Law;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Voices;

public sealed class SpokenCallTests
{
    public static LawTable Calls => new("spoken-calls.csv");

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_call_names_number_and_desk_and_says_when_a_result_waits(LawRow row)
    {
        TicketNumber.TryParse(row["ticket"], out var number).ShouldBeTrue();
        ClipWords.Of(SpokenCall.Of(number!, row.Number("desk"), row["for"] == "result", Code.Parse<RegionWords>(row["words"]))).ShouldBe(row["said"]);
    }

    [Fact]
    public void Every_clip_but_the_chime_has_words_of_its_own() =>
        ClipWords.Spoken.Select(ClipWords.Of).ShouldAllBe(words => words.Length > 0 && ClipWords.Spoken.Count(clip => ClipWords.Of(clip) == words) == 1);
}

using System.Text;
using MotCua.Web.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Paper;

public sealed class GlyphStripTests
{
    /// <summary>The 67 letters with marks, in both cases.</summary>
    public const string Accented =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

    public static TheoryData<string> Sizes => ["note", "text", "heading"];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_vietnamese_letter_is_drawn_and_no_two_look_the_same(string size)
    {
        var letters = Of(size);
        Accented.Length.ShouldBe(134);
        Accented.Normalize().ShouldBe(Accented);
        (Accented + "0123456789.,:;–-/()?!“”₫").Where(letter => !letters.Has(letter)).ShouldBeEmpty();
        Accented.Select(letter => Picture(letters, letter)).Distinct().Count().ShouldBe(134);
    }

    [Fact]
    public void The_number_is_24_millimetres_high() =>
        (GlyphStrip.Figures.Dots("0", 0).Max(dot => dot.Y) - GlyphStrip.Figures.Dots("H", 0).Min(dot => dot.Y)).ShouldBeInRange(190, 200);

    [Fact]
    public void A_letter_nobody_drew_is_a_question_mark() => GlyphStrip.Text.Width("語").ShouldBe(GlyphStrip.Text.Width("?"));

    private static GlyphStrip Of(string size) => size switch
    {
        "note" => GlyphStrip.Note,
        "text" => GlyphStrip.Text,
        _ => GlyphStrip.Heading,
    };

    private static string Picture(GlyphStrip letters, char letter) =>
        letters.Dots(letter.ToString(), 0).Aggregate(new StringBuilder(), (all, dot) => all.Append(dot)).ToString();
}

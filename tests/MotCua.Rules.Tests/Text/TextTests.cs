using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Text;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Text;

public sealed class TextTests
{
    private static readonly string[] Syllables =
        ["An", "Ánh", "Ăn", "Ân", "Dũng", "Đức", "Dân", "Đan", "ma", "mà", "mả", "mã", "má", "mạ", "Hoa", "Hoà", "Ôn", "Ơn", "On", "Tú", "Từ", "Ưng", "Yến", "Xuân", "Anh"];

    [Fact]
    public void Both_tone_placements_and_both_normal_forms_fold_to_one_word()
    {
        Folding.Fold("Hoà").ShouldBe("hoa");
        Folding.Fold("Hòa").ShouldBe("hoa");
        Folding.Fold("Hòa".Normalize(NormalizationForm.FormD)).ShouldBe("hoa");
        Folding.Fold("ĐỨC  ẪNG Ổi ặc Ỡm").ShouldBe("duc ang oi ac om");
    }

    [Fact]
    public void Half_a_character_from_outside_is_no_error() => CleanText.Of("A\ud800\u200bB\tC\u0007 ").ShouldBe("A\ufffdB C");

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Clean_text_is_composed_and_clean_already() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => CleanText.Of(text).IsNormalized() && CleanText.Of(CleanText.Of(text)) == CleanText.Of(text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_sort_as_the_phone_book_does()
    {
        string[] ordered = ["An", "Ánh", "Ăn", "Ân", "Dũng", "Đức"];
        ordered.Reverse().OrderBy(VietnameseOrder.Key, StringComparer.Ordinal).ShouldBe(ordered);
    }

    [Fact]
    public void The_byte_order_of_keys_is_the_Vietnamese_order_of_words()
    {
        var culture = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;
        var word = Gen.Elements(Syllables).ToArbitrary();
        Prop.ForAll(word, word, (left, right) =>
            Math.Sign(string.CompareOrdinal(VietnameseOrder.Key(left), VietnameseOrder.Key(right)))
            == Math.Sign(culture.Compare(left.ToLowerInvariant(), right.ToLowerInvariant())))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_key_is_plain_ascii() => VietnameseOrder.Key("Ƀrĭm ẪNG Ổi").All(char.IsAscii).ShouldBeTrue();
}

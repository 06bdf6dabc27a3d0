using System.Text;
using MotCua.Rules.People;
using MotCua.Rules.Tests.Law;
using MotCua.Rules.Text;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class PersonNameTests
{
    public static LawTable Names => new("person-names.csv");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_kept_as_written_and_found_without_marks(LawRow row)
    {
        PersonName.TryParse(row["written"], out var name).ShouldBeTrue();
        name.Text.ShouldBe(row["text"]);
        name.GivenName.ShouldBe(row["given_name"]);
        name.SearchKey.ShouldBe(row["search_key"]);
        Folding.Initials(name.Text).ShouldBe(row["initials"]);
        PersonName.TryParse(name.ToString(), out var again).ShouldBeTrue();
        again.ShouldBe(name);
    }

    [Fact]
    public void The_same_name_in_both_normal_forms_is_one_name()
    {
        PersonName.TryParse("Nguyễn Thị Ánh Tuyết".Normalize(NormalizationForm.FormD), out var split).ShouldBeTrue();
        PersonName.TryParse("Nguyễn Thị Ánh Tuyết", out var whole).ShouldBeTrue();
        split.ShouldBe(whole);
    }

    [Fact]
    public void People_are_ordered_by_given_name_first()
    {
        string[] ordered = ["Vũ Văn An", "Lê Thị Ánh", "Trần Văn Ân", "Bùi Dũng", "Lê Văn Dũng", "Lê Vân Dũng", "Đỗ Minh Đức"];
        ordered.Reverse().OrderBy(SortKey, StringComparer.Ordinal).ShouldBe(ordered);

        static string SortKey(string written) => PersonName.TryParse(written, out var name) ? name.SortKey : "";
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("- .")]
    [InlineData("Nguyễn Văn 5")]
    [InlineData("<b>An</b>")]
    [InlineData("An|Bình")]
    public void What_is_no_name_is_refused(string? written)
    {
        PersonName.Parse(written).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("person-name-shape");
    }

    [Fact]
    public void A_name_of_more_than_100_characters_is_refused()
    {
        PersonName.TryParse(new string('a', 100), out _).ShouldBeTrue();
        PersonName.TryParse(new string('a', 101), out _).ShouldBeFalse();
    }
}

using MotCua.App.Places;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Places;

public sealed class CommunesTests
{
    private static readonly PlaceFiles Shipped = new();
    private static readonly Communes Communes = Shipped.Communes;

    [Fact]
    public void The_country_has_34_provinces_and_3321_units()
    {
        Communes.All.Count.ShouldBe(3321);
        Communes.Provinces.Count.ShouldBe(34);
        Communes.All.CountBy(commune => commune.Kind).ToDictionary().ShouldBe(
            new Dictionary<CommuneKind, int> { [CommuneKind.Xa] = 2611, [CommuneKind.Phuong] = 697, [CommuneKind.DacKhu] = 13 },
            ignoreOrder: true);
    }

    [Fact]
    public void A_unit_is_found_by_its_five_digits()
    {
        Communes.Find("00004")!.FullName.ShouldBe("Phường Ba Đình");
        Communes.Find("4").ShouldBeNull();
    }

    [Theory]
    [InlineData("phường phú yên", "Phường Phú Yên", "Tỉnh Đắk Lắk")]
    [InlineData("Phù Yên", "Xã Phù Yên", "Tỉnh Sơn La")]
    [InlineData("xã Gia Lâm", "Xã Gia Lâm", "Thành phố Hà Nội")]
    [InlineData("NGUYEN NGHIEM", "Xã Nguyễn Nghiêm", "Tỉnh Quảng Ngãi")]
    [InlineData("đặc khu trường sa", "Đặc khu Trường Sa", "Tỉnh Khánh Hòa")]
    public void A_unit_is_found_by_its_name_without_marks(string text, string fullName, string province)
    {
        var first = Communes.Search(text)[0];
        (first.FullName, first.Province).ShouldBe((fullName, province));
    }

    [Fact]
    public void Both_styles_of_tone_marks_find_the_same_units() =>
        Communes.Search("Hoà Bình", 50).ShouldBe(Communes.Search("Hòa Bình", 50));

    [Fact]
    public void The_whole_name_comes_before_names_that_only_contain_it()
    {
        var names = Communes.Search("Hòa", 500).Select(commune => commune.Name).ToList();
        names.ShouldContain("Hòa Xuân");
        names.FindLastIndex(name => name.StartsWith("Hòa ", StringComparison.Ordinal)).ShouldBeLessThan(names.IndexOf("An Hòa"));
    }

    [Theory]
    [InlineData("Dương Xá", "01", "Gia Lâm")]
    [InlineData("xã Phổ Nhơn", "51", "Nguyễn Nghiêm")]
    [InlineData("Thanh Bình Thịnh", "42", "Đức Thịnh")]
    public void An_old_unit_leads_to_the_unit_of_today(string oldName, string provinceCode, string name) =>
        Communes.SearchOldName(oldName).Where(commune => commune.ProvinceCode == provinceCode).Select(commune => commune.Name).ShouldContain(name);

    [Fact]
    public void An_old_name_is_a_whole_word() => Communes.SearchOldName("Dương X").ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("không có xã nào tên thế")]
    public void Nothing_is_found_where_nothing_is(string text)
    {
        Communes.Search(text).ShouldBeEmpty();
        Communes.SearchOldName(text).ShouldBeEmpty();
    }

    [Fact]
    public void The_units_of_a_province_are_in_Vietnamese_order()
    {
        var names = Communes.OfProvince("01").Select(commune => commune.Name).ToList();
        names.Count.ShouldBe(126);
        names.IndexOf("Đông Anh").ShouldBeGreaterThan(names.IndexOf("Dương Hòa"));
        names.IndexOf("Đông Anh").ShouldBeLessThan(names.IndexOf("Gia Lâm"));
    }

    [Fact]
    public void An_old_province_is_known_by_the_first_digits_of_an_identity_number()
    {
        Shipped.OldProvince("054").ShouldBe(new OldProvince("054", "Phú Yên", new("66", "Tỉnh Đắk Lắk")));
        Shipped.OldProvince("100").ShouldBeNull();
    }
}

using System.Globalization;
using MotCua.Rules.People;

namespace MotCua.App.Rehearsal;

/// <summary>Somebody who does not exist (công dân tưởng tượng): a name, a birth date, a number that reads as sound.</summary>
public sealed record InventedPerson(string FullName, PartialDate Born, Sex Sex, string IdentityNumber, string Address, string? Phone)
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Y", "Hà"];
    private static readonly string[] MiddlesOfMen = ["Văn", "Hữu", "Đức", "Công", "Quốc", "Minh", "Xuân", "Đình"];
    private static readonly string[] MiddlesOfWomen = ["Thị", "Ngọc", "Thanh", "Thu", "Kim", "Thị Ánh", "Thị Mỹ", "Hồng"];
    private static readonly string[] GivenOfMen = ["An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hùng", "Khoa", "Long", "Nam", "Phúc", "Quân", "Sơn", "Tài", "Thắng", "Vinh"];
    private static readonly string[] GivenOfWomen = ["Ánh", "Bích", "Chi", "Dung", "Đào", "Hạnh", "Hoa", "Hương", "Lan", "Mai", "Nga", "Oanh", "Phượng", "Quyên", "Tuyết", "Yến"];
    private static readonly string[] Villages = ["Thôn An Lộc", "Thôn Bình Hòa", "Thôn Cây Dừa", "Thôn Đông Thạnh", "Tổ dân phố Bến Sông"];
    private static readonly string[] OldProvinces = ["051", "056", "042", "054", "001", "048", "052"];

    /// <summary>An adult, more often old than the country is: that is who comes to the counter.</summary>
    public static InventedPerson Roll(Dice dice, int year)
    {
        var sex = dice.OneIn(2) ? Sex.Male : Sex.Female;
        var born = year - dice.Weighted([(dice.Between(18, 35), 30), (dice.Between(36, 59), 45), (dice.Between(60, 79), 20), (dice.Between(80, 92), 5)]);
        var (middles, given) = sex == Sex.Male ? (MiddlesOfMen, GivenOfMen) : (MiddlesOfWomen, GivenOfWomen);
        return new InventedPerson(
            $"{dice.Of(Families)} {dice.Of(middles)} {dice.Of(given)}",
            BirthDate(dice, born),
            sex,
            Number(dice, born, sex),
            $"{dice.Of(Villages)}, xã Sông Lành",
            dice.OneIn(4) ? null : $"09{dice.Between(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture)}");
    }

    public int AgeOn(DateOnly day) => Born.AgeOn(day);

    /// <summary>Papers of many old people hold only a year.</summary>
    private static PartialDate BirthDate(Dice dice, int year)
    {
        var written = year < 1955 && dice.OneIn(2)
            ? $"{year}"
            : string.Create(CultureInfo.InvariantCulture, $"{dice.Between(1, 28):00}/{dice.Between(1, 12):00}/{year}");
        return PartialDate.TryParse(written, out var date) ? date : throw new FormatException($"'{written}' is no date.");
    }

    private static string Number(Dice dice, int born, Sex sex)
    {
        var century = (((born / 100) - 19) * 2) + (sex == Sex.Male ? 0 : 1);
        return string.Create(CultureInfo.InvariantCulture, $"{dice.Of(OldProvinces)}{century}{born % 100:00}{dice.Between(0, 999_999):000000}");
    }
}

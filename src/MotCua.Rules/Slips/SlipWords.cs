using System.Globalization;

namespace MotCua.Rules.Slips;

/// <summary>How slips write days, moments and lists (cách ghi trên mẫu giấy).</summary>
internal static class SlipWords
{
    public static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string? Moment(DateTimeOffset? moment) =>
        moment?.ToOffset(OfficeTime.Offset).ToString("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Hour(DateTimeOffset moment) => moment.ToOffset(OfficeTime.Offset).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The numbered items of a list, one line each, labelled 1, 2, 3 …</summary>
    public static IEnumerable<SlipLine> Numbered(string label, IReadOnlyList<string> items) =>
        items.Select((item, at) => new SlipLine($"{label} {Count(at + 1)}", item));

    public static IEnumerable<SlipLine> Reach(SlipPerson person) =>
    [
        new("Địa chỉ", person.Address),
        new("Số điện thoại", person.Phone),
        new("Email", person.Email),
    ];
}

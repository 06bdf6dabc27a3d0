namespace MotCua.Rules.Calendars;

/// <summary>
/// What the law leaves open each year and the government decides (quyết định lịch nghỉ của năm): how the five days of Tết lie,
/// which neighbour 2/9 takes, and which days are swapped. A year with its decision is confirmed.
/// </summary>
/// <remarks>BLLĐ 2019 Điều 112 khoản 3; docs/law/calendar.md.</remarks>
public sealed record HolidayDecision
{
    public required int Year { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>Two days before Tết and three after, instead of one and four.</summary>
    public bool TetTakesTwoDaysBefore { get; init; }

    /// <summary>3/9 off with 2/9, instead of 1/9.</summary>
    public bool NationalDayTakesDayAfter { get; init; }

    public IReadOnlyList<SwappedDay> Swaps { get; init; } = [];

    /// <summary>The decisions known when this version was made. An office enters later years itself.</summary>
    public static readonly IReadOnlyList<HolidayDecision> Shipped = [Of2026()];

    private static HolidayDecision Of2026()
    {
        var tetAndNationalDay = new LegalBasis("Thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và Quốc khánh năm 2026", Verified: false);
        return new()
        {
            Year = 2026,
            Basis = tetAndNationalDay,
            Swaps =
            [
                new(new(2026, 1, 2), new(2026, 1, 10), new("Công văn 12729/VPCP-KGVX ngày 25/12/2025")),
                new(new(2026, 8, 31), new(2026, 8, 22), tetAndNationalDay),
            ],
        };
    }
}

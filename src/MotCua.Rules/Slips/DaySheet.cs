using System.Globalization;
using MotCua.Rules.Money;

namespace MotCua.Rules.Slips;

/// <summary>A closed day on paper (phiếu đóng ngày): its figures, its cash by denomination beside what the receipts say, what stays in the house, and the ledger's mark as an anchor outside.</summary>
public sealed record DaySheet
{
    public const string Title = "PHIẾU ĐÓNG NGÀY";

    /// <summary>Its day is the day that was closed.</summary>
    public required SlipHead Head { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required string ClosedBy { get; init; }

    /// <summary>What was counted all day, in the order of the sheet.</summary>
    public required IReadOnlyList<(string Name, long Amount)> Figures { get; init; }

    public required int OriginalsKept { get; init; }

    public required int PagersOut { get; init; }

    /// <summary>Notes of each value that were counted; values of which there were none are left out.</summary>
    public required IReadOnlyList<(int Denomination, int Pieces)> Cash { get; init; }

    /// <summary>In đồng, as counted.</summary>
    public required long CashCounted { get; init; }

    /// <summary>In đồng, what the receipts of the day say was paid in cash.</summary>
    public required long CashReceived { get; init; }

    /// <summary>The place of the closing in the ledger, and the hash of that line.</summary>
    public required (long Sequence, string Hash) Ledger { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines =
        [
            new("Ngày", SlipWords.Day(Head.On)),
            new("Mở lúc", $"{SlipWords.Moment(OpenedAt)} ({OpenedBy})"),
            new("Đóng lúc", $"{SlipWords.Moment(ClosedAt)} ({ClosedBy})"),
            .. Figures.Select(figure => new SlipLine(figure.Name, Dong.Number(figure.Amount))),
            new("Bản chính đang giữ", Dong.Number(OriginalsKept)),
            new("Thẻ rung chưa trả", Dong.Number(PagersOut)),
        ],
        Table = new(
            ["Mệnh giá (đồng)", "Số tờ", "Thành tiền (đồng)"],
            [.. Cash.Select(piece => (IReadOnlyList<string>)[Dong.Number(piece.Denomination), Dong.Number(piece.Pieces), Dong.Number((long)piece.Denomination * piece.Pieces)])],
            "Tiền mặt đã kiểm"),
        Below =
        [
            new("Tổng tiền đã đếm (đồng)", Dong.Number(CashCounted)),
            new("Tiền mặt theo biên lai trong ngày (đồng)", Dong.Number(CashReceived)),
            new("Chênh lệch (đồng)", Dong.Number(CashCounted - CashReceived)),
            new("Dấu của sổ", Ledger.Hash),
            new("Dòng của sổ", Ledger.Sequence.ToString(CultureInfo.InvariantCulture)),
        ],
        Signatures = ["NGƯỜI ĐÓNG NGÀY", "NGƯỜI PHỤ TRÁCH"],
    };
}

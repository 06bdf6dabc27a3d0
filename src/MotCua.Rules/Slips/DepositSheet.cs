using MotCua.Rules.Money;

namespace MotCua.Rules.Slips;

/// <summary>The money of a day handed in (bảng kê nộp tiền): its receipts with those crossed out, who paid nothing or less and why, and what has no receipt yet.</summary>
public sealed record DepositSheet
{
    public const string Title = "BẢNG KÊ NỘP TIỀN";

    /// <summary>Its day is the day the money was taken.</summary>
    public required SlipHead Head { get; init; }

    /// <summary>In the order of symbol and number.</summary>
    public required IReadOnlyList<DepositLine> Receipts { get; init; }

    public required IReadOnlyList<ExemptionLine> Exemptions { get; init; }

    /// <summary>Noted by the end of the day and without a receipt that stands; the oldest, where there are very many.</summary>
    public required IReadOnlyList<UnpaidLine> Unpaid { get; init; }

    /// <summary>How many such notes there are, and their sum in đồng.</summary>
    public required (long Number, long Amount) AllUnpaid { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines =
        [
            new("Ngày thu", SlipWords.Day(Head.On)),
            new("Tiền mặt", Dong.Written(Sum(line => line is { IsCrossedOut: false, IsCash: true }))),
            new("Chuyển khoản", Dong.Written(Sum(line => line is { IsCrossedOut: false, IsCash: false }))),
            new("Cộng", Dong.Written(Sum(line => !line.IsCrossedOut))),
            new("Đã hủy, không tính", $"{SlipWords.Count(Receipts.Count(line => line.IsCrossedOut))} biên lai, {Dong.Written(Sum(line => line.IsCrossedOut))}"),
        ],
        Table = new(["STT", "Ký hiệu", "Số biên lai", "Mã hồ sơ", "Thủ tục", "Số tiền", "Hình thức", "Ghi chú"], [.. Receipts.Select((line, at) => line.Row(at + 1))], "Biên lai trong ngày"),
        MoreTables =
        [
            new(["STT", "Mã hồ sơ", "Thủ tục", "Lý do miễn, giảm", "Giấy tờ chứng minh", "Còn phải nộp"], [.. Exemptions.Select((line, at) => line.Row(at + 1))], "Miễn, giảm trong ngày"),
            new(["STT", "Mã hồ sơ", "Thủ tục", "Tính lúc", "Số tiền"], [.. Unpaid.Select((line, at) => line.Row(at + 1))], "Phiếu tính phí chưa có biên lai"),
        ],
        Below =
        [
            new("Trường hợp miễn, giảm", SlipWords.Count(Exemptions.Count)),
            new("Phiếu tính phí chưa có biên lai", $"{Dong.Number(AllUnpaid.Number)}, {Dong.Written(AllUnpaid.Amount)}{(AllUnpaid.Number > Unpaid.Count ? $"; bảng chỉ ghi {SlipWords.Count(Unpaid.Count)} phiếu lâu nhất" : "")}"),
        ],
        Signatures = ["NGƯỜI NỘP", "THỦ QUỸ", "KẾ TOÁN"],
    };

    private long Sum(Func<DepositLine, bool> counted) => Receipts.Where(counted).Sum(line => line.Amount);
}

/// <summary>One receipt handed in (dòng nộp tiền), its amount in đồng.</summary>
/// <param name="Reason">Why it was crossed out.</param>
public sealed record DepositLine(string Symbol, string Number, string DossierCode, string Procedure, long Amount, bool IsCash, bool IsCrossedOut, string? Reason)
{
    internal IReadOnlyList<string> Row(int ordinal) =>
    [
        SlipWords.Count(ordinal), Symbol, Number, DossierCode, Procedure, Dong.Number(Amount), IsCash ? "tiền mặt" : "chuyển khoản", !IsCrossedOut ? "–" : string.IsNullOrEmpty(Reason) ? "HỦY" : $"HỦY: {Reason}",
    ];
}

/// <summary>Somebody who pays nothing or less (dòng miễn, giảm), what is left to pay in đồng.</summary>
public sealed record ExemptionLine(string DossierCode, string Procedure, string Reason, string? Proof, long Amount)
{
    internal IReadOnlyList<string> Row(int ordinal) => [SlipWords.Count(ordinal), DossierCode, Procedure, Reason, Proof ?? "–", Dong.Number(Amount)];
}

/// <summary>A fee note without a receipt (dòng chưa thu), in đồng.</summary>
public sealed record UnpaidLine(string DossierCode, string Procedure, DateTimeOffset NotedAt, long Amount)
{
    internal IReadOnlyList<string> Row(int ordinal) => [SlipWords.Count(ordinal), DossierCode, Procedure, SlipWords.Moment(NotedAt) ?? "", Dong.Number(Amount)];
}

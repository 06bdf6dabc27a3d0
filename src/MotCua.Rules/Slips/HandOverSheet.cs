namespace MotCua.Rules.Slips;

/// <summary>The results handed over on a day, with room for each receiver's signature (phiếu giao trả kết quả).</summary>
public sealed record HandOverSheet
{
    public const string Title = "PHIẾU GIAO TRẢ KẾT QUẢ";

    public required SlipHead Head { get; init; }

    public required IReadOnlyList<HandedResult> Results { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines = [new("Ngày", SlipWords.Day(Head.On)), new("Số kết quả đã trả", SlipWords.Count(Results.Count))],
        Table = new(["STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Người nhận", "Giờ trả", "Ký nhận"], [.. Results.Select((result, at) => result.Row(at + 1))]),
        Signatures = ["NGƯỜI TRẢ KẾT QUẢ", "NGƯỜI PHỤ TRÁCH"],
    };
}

/// <summary>One result in somebody's hands (kết quả đã trả).</summary>
/// <param name="Receiver">Who took it, which may be another than the applicant.</param>
public sealed record HandedResult(string DossierCode, string Procedure, string Receiver, DateTimeOffset HandedAt)
{
    internal IReadOnlyList<string> Row(int ordinal) => [SlipWords.Count(ordinal), DossierCode, Procedure, Receiver, SlipWords.Hour(HandedAt), ""];
}

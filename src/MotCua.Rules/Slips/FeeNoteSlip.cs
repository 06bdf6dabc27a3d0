using MotCua.Rules.Money;

namespace MotCua.Rules.Slips;

/// <summary>What a file costs, before it is paid (phiếu tính phí): a receipt is another paper, with a number of its own book.</summary>
public sealed record FeeNoteSlip
{
    public const string Title = "PHIẾU TÍNH PHÍ – KHÔNG THAY BIÊN LAI";

    public required SlipHead Head { get; init; }

    public required string DossierCode { get; init; }

    public required string Name { get; init; }

    public required string Request { get; init; }

    public required IReadOnlyList<FeeItem> Items { get; init; }

    /// <summary>In đồng; less than the items where somebody pays less.</summary>
    public required long Amount { get; init; }

    /// <summary>Why nothing or less is asked.</summary>
    public string? Exemption { get; init; }

    /// <summary>The paper that proves it; null where none was noted.</summary>
    public string? Proof { get; init; }

    public Slip Written() => new()
    {
        Title = Title,
        Head = Head,
        Lines = [new("Mã hồ sơ", DossierCode), new("Người nộp hồ sơ", Name), new("Nội dung yêu cầu giải quyết", Request)],
        Table = new(["STT", "Nội dung thu", "Số lượng", "Mức thu", "Thành tiền"], [.. Items.Select((item, at) => item.Row(at + 1))]),
        Below = [new("Tổng cộng", Dong.Written(Amount)), .. Exemption is null ? [] : new SlipLine[] { new("Miễn, giảm", Exemption) }, .. Proof is null ? [] : new SlipLine[] { new("Giấy tờ chứng minh", Proof) }],
        Signatures = ["NGƯỜI NỘP HỒ SƠ", "NGƯỜI TÍNH PHÍ"],
    };
}

/// <summary>One thing that is paid for (khoản thu), its amounts in đồng.</summary>
public sealed record FeeItem(string What, int Items, long UnitAmount, long Amount)
{
    internal IReadOnlyList<string> Row(int ordinal) => [SlipWords.Count(ordinal), What, SlipWords.Count(Items), Dong.Written(UnitAmount), Dong.Written(Amount)];
}

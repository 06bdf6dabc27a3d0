namespace MotCua.Rules.Slips;

/// <summary>What hangs on the door when a day is not as usual (thông báo thay đổi ngày làm việc).</summary>
public sealed record DayNotice
{
    public const string Title = "THÔNG BÁO VỀ NGÀY LÀM VIỆC";

    public required SlipHead Head { get; init; }

    /// <summary>With its weekday, as people say it.</summary>
    public required string Day { get; init; }

    /// <summary>Clock times as <c>07:00–11:30, 13:30–16:00</c>; null where the doors stay shut.</summary>
    public string? Hours { get; init; }

    /// <summary>The office works that day to make up for this one, or rests for it; null where nothing is swapped.</summary>
    public string? SwappedWith { get; init; }

    public required string Reason { get; init; }

    public required string Document { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines =
        [
            new("Kính gửi", "Quý tổ chức, công dân"),
            new("Ngày", Day),
            new("Giờ tiếp nhận và trả kết quả", Hours ?? "không làm việc"),
            .. SwappedWith is null ? [] : new SlipLine[] { new("Hoán đổi với ngày", SwappedWith) },
            new("Lý do", Reason),
            new("Căn cứ", Document),
            new("Lưu ý", (Hours is null ? "Hồ sơ có hạn trả trong ngày này được trả vào ngày làm việc tiếp theo. " : "") + "Mong ông/bà thông cảm và sắp xếp thời gian."),
        ],
        Signatures = ["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"],
    };
}

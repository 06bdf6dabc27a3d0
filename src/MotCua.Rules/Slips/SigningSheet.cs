namespace MotCua.Rules.Slips;

/// <summary>What lies before a signer, ticked by hand where results are signed on paper (phiếu trình ký).</summary>
public sealed record SigningSheet
{
    public const string Title = "PHIẾU TRÌNH KÝ";

    public required SlipHead Head { get; init; }

    public required string Signer { get; init; }

    /// <summary>Whoever waits in the room first.</summary>
    public required IReadOnlyList<ResultToSign> Results { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines = [new("Người ký", Signer), new("Số hồ sơ trình", SlipWords.Count(Results.Count))],
        Table = new(
            ["STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Người nộp hồ sơ", "Đang chờ tại phòng", "Hẹn trả", "Đã ký", "Ghi chú"],
            [.. Results.Select((result, at) => result.Row(at + 1))]),
        Signatures = ["NGƯỜI TRÌNH", "NGƯỜI KÝ"],
    };
}

/// <summary>One result to be signed (hồ sơ trình ký).</summary>
public sealed record ResultToSign
{
    public required string DossierCode { get; init; }

    public required string Procedure { get; init; }

    public required string Name { get; init; }

    /// <summary>The number of whoever waits for it in the room; null when nobody does.</summary>
    public string? Ticket { get; init; }

    public DateTimeOffset? WaitingSinceAt { get; init; }

    public DateTimeOffset? AppointedAt { get; init; }

    internal IReadOnlyList<string> Row(int ordinal) =>
    [
        SlipWords.Count(ordinal),
        DossierCode,
        Procedure,
        Name,
        Ticket is null ? "" : WaitingSinceAt is { } since ? $"số {Ticket}, từ {SlipWords.Hour(since)}" : $"số {Ticket}",
        SlipWords.Moment(AppointedAt) ?? "",
        "☐",
        "",
    ];
}

namespace MotCua.Rules.Slips;

/// <summary>The list a plan has posted at the door and in the villages (bảng niêm yết thủ tục), grouped by field.</summary>
public sealed record ProcedurePoster
{
    public const string Title = "DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN THEO KẾ HOẠCH";
    public const string Unverified = " (chưa kiểm chứng)";

    public required SlipHead Head { get; init; }

    public required string Plan { get; init; }

    /// <summary>When it runs, for example <c>Thứ Ba hằng tuần</c>.</summary>
    public required string Days { get; init; }

    /// <summary>In the order of their fields.</summary>
    public required IReadOnlyList<PostedProcedure> Procedures { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4Landscape,
        Title = Title,
        Head = Head,
        Lines = [new("Kế hoạch", Plan), new("Thời gian thực hiện", Days)],
        Table = new(
            ["STT", "Lĩnh vực", "Tên thủ tục hành chính", "Thời hạn giải quyết theo quy định của UBND tỉnh", "Phí, lệ phí", "Giấy tờ cần mang theo", "Thực hiện trong ngày"],
            [.. Procedures.Select((procedure, at) => procedure.Row(at + 1))]),
    };
}

/// <summary>One procedure on the list (thủ tục niêm yết).</summary>
public sealed record PostedProcedure
{
    public string Field { get; init; } = "";

    public required string Name { get; init; }

    /// <summary>The local limit, or the legal one marked as unverified; null where nobody knows it.</summary>
    public string? Limit { get; init; }

    public string? Fee { get; init; }

    public IReadOnlyList<string> Papers { get; init; } = [];

    public bool IsWrittenForYou { get; init; }

    public bool IsDoneToday { get; init; }

    internal IReadOnlyList<string> Row(int ordinal) =>
    [
        SlipWords.Count(ordinal),
        Field,
        Name,
        Limit ?? "hỏi tại quầy",
        Fee ?? "theo quy định của tỉnh",
        string.Join("; ", Papers),
        string.Join("; ", new[] { IsWrittenForYou ? "viết giúp theo yêu cầu, miễn phí" : null, IsDoneToday ? "trả kết quả trong ngày" : null }.OfType<string>()),
    ];
}

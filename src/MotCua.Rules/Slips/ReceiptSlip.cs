namespace MotCua.Rules.Slips;

/// <summary>
/// Slip 01, receipt and appointment (giấy tiếp nhận hồ sơ và hẹn trả kết quả). While the file has no official code it is
/// headed as a mere note and does not stand in for the receipt.
/// </summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 01.</remarks>
public sealed record ReceiptSlip
{
    public const string Title = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ";
    public const string TitleWithoutCode = "PHIẾU GHI NHẬN HỒ SƠ – chưa có mã, không thay Giấy tiếp nhận";

    public required SlipHead Head { get; init; }

    public string? Number { get; init; }

    /// <summary>The official code (mã hồ sơ); null while it is not known.</summary>
    public string? DossierCode { get; init; }

    /// <summary>Our own number of the day (số lượt), which the person can name at the desk.</summary>
    public required string HouseNumber { get; init; }

    public required SlipPerson Applicant { get; init; }

    /// <summary>The person acted for, when the applicant holds an authorisation.</summary>
    public SlipPerson? Principal { get; init; }

    public string? AuthorisationPaper { get; init; }

    public required string Request { get; init; }

    public required IReadOnlyList<SlipPaper> Papers { get; init; }

    public int Sets { get; init; } = 1;

    /// <summary>The time limit by law in words, for example <c>03 ngày làm việc</c>.</summary>
    public required string TimeLimit { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When to come for the result.</summary>
    public required DateTimeOffset AppointedAt { get; init; }

    public required string ReturnPlace { get; init; }

    /// <summary>Volume and serial of the tracking book, where one is kept.</summary>
    public string? BookEntry { get; init; }

    /// <summary>Originals that stay with us until the return (bản chính được giữ).</summary>
    public IReadOnlyList<string> OriginalsKept { get; init; } = [];

    public Slip Written() => new()
    {
        Kind = SlipKind.Receipt,
        Title = DossierCode is null ? TitleWithoutCode : Title,
        Number = DossierCode is null ? null : Number,
        Head = Head,
        Lines = [.. Top(), .. People(), new("Nội dung yêu cầu giải quyết", Request)],
        Table = new(["STT", "Tên giấy tờ", "Loại", "Số lượng"], [.. Papers.Select((paper, at) => paper.Row(at + 1))], "Thành phần hồ sơ nộp gồm:"),
        Below = [.. Sums(), .. Times()],
        Signatures = ["NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"],
    };

    private IEnumerable<SlipLine> Top() =>
    [
        new("Mã hồ sơ", DossierCode ?? "chưa có"),
        new("Số lượt", HouseNumber),
        new("Nơi tiếp nhận", Head.Unit),
    ];

    private IEnumerable<SlipLine> People() =>
    [
        new("Tiếp nhận hồ sơ của Ông (Bà)/Tổ chức", Applicant.Name),
        new("Số định danh cá nhân/tổ chức", Applicant.IdentityNumber),
        .. SlipWords.Reach(Applicant),
        .. Principal is null ? [] : ActedFor(Principal),
    ];

    private IEnumerable<SlipLine> ActedFor(SlipPerson principal) =>
    [
        new("Theo ủy quyền của", principal.Name),
        new("Số định danh của người ủy quyền", principal.IdentityNumber),
        new("Địa chỉ của người ủy quyền", principal.Address),
        new("Số điện thoại của người ủy quyền", principal.Phone),
        new("Email của người ủy quyền", principal.Email),
        new("Giấy ủy quyền", AuthorisationPaper),
    ];

    private IEnumerable<SlipLine> Sums() =>
    [
        new("Số lượng hồ sơ", $"{SlipWords.Count(Sets)} bộ"),
        .. SlipWords.Numbered("Bản chính được giữ", OriginalsKept),
    ];

    private IEnumerable<SlipLine> Times() =>
    [
        new("Thời gian giải quyết hồ sơ theo quy định", TimeLimit),
        new("Thời gian nhận hồ sơ", SlipWords.Moment(ReceivedAt)),
        new("Thời gian trả kết quả giải quyết hồ sơ", SlipWords.Moment(AppointedAt)),
        new("Đăng ký nhận kết quả tại", ReturnPlace),
        .. BookEntry is null ? [] : new SlipLine[] { new("Vào Sổ theo dõi hồ sơ", BookEntry) },
    ];
}

/// <summary>A paper handed in (giấy tờ đã nộp) with its kind, original or copy, and how many.</summary>
public sealed record SlipPaper(string Name, string Kind, int Count)
{
    internal IReadOnlyList<string> Row(int ordinal) => [SlipWords.Count(ordinal), Name, Kind, SlipWords.Count(Count)];
}

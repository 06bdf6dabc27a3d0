namespace MotCua.Rules.Slips;

/// <summary>Slip 05, notice that handling stops at the applicant's wish (thông báo dừng giải quyết hồ sơ).</summary>
/// <remarks>TT 03/2025/TT-VPCP Điều 7 and phụ lục I, mẫu số 05: its layout was not seen (chưa kiểm chứng).</remarks>
public sealed record StopNotice
{
    public const string Title = "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ";

    public required SlipHead Head { get; init; }

    public string? Number { get; init; }

    public required string DossierCode { get; init; }

    public required SlipPerson Applicant { get; init; }

    public required string Procedure { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>How far the file had come, for example that nothing had been decided.</summary>
    public required string Progress { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.StopNotice,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines =
        [
            new("Kính gửi", Applicant.Name),
            new("Mã hồ sơ", DossierCode),
            new("Thủ tục hành chính", Procedure),
            new("Ngày đề nghị dừng giải quyết", SlipWords.Day(AskedOn)),
            new("Tình trạng hồ sơ", Progress),
        ],
        Signatures = ["NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"],
    };
}

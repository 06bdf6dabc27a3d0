namespace MotCua.Rules.Slips;

/// <summary>Slip 04, apology with a new date, once for each file (phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết).</summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 04.</remarks>
public sealed record ApologySlip
{
    public const string Title = "PHIẾU XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT";

    public required SlipHead Head { get; init; }

    public required string Number { get; init; }

    public required string DossierCode { get; init; }

    public required SlipPerson Applicant { get; init; }

    public required string Procedure { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The moment first appointed.</summary>
    public required DateTimeOffset AppointedAt { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset NewAppointmentAt { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.Apology,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines =
        [
            new("Kính gửi", Applicant.Name),
            new("Ngày nhận hồ sơ", SlipWords.Day(ReceivedOn)),
            new("Cơ quan giải quyết", Head.Unit),
            new("Thủ tục hành chính", Procedure),
            new("Người nộp hồ sơ", Applicant.Name),
            new("Số định danh cá nhân/tổ chức", Applicant.IdentityNumber),
            new("Mã hồ sơ", DossierCode),
            new("Thời gian hẹn trả kết quả", SlipWords.Moment(AppointedAt)),
            new("Lý do chưa trả được kết quả", Reason),
            new("Lời xin lỗi", $"{Head.Unit} xin lỗi ông/bà/tổ chức về sự chậm trễ này."),
            new("Thời gian hẹn trả kết quả mới", SlipWords.Moment(NewAppointmentAt)),
        ],
        Signatures = ["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"],
    };
}

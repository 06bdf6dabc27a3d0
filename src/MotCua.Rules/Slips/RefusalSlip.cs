namespace MotCua.Rules.Slips;

/// <summary>Slip 03, a file that cannot be taken (phiếu từ chối tiếp nhận giải quyết hồ sơ), agreed by the head of the centre.</summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 03.</remarks>
public sealed record RefusalSlip
{
    public const string Title = "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ";

    public required SlipHead Head { get; init; }

    public required string Number { get; init; }

    public string? DossierCode { get; init; }

    public required SlipPerson Applicant { get; init; }

    public required string Request { get; init; }

    public required string Reason { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.RefusalToAccept,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines =
        [
            new("Nơi tiếp nhận", Head.Unit),
            new("Tiếp nhận hồ sơ của", Applicant.Name),
            new("Số định danh cá nhân/tổ chức", Applicant.IdentityNumber),
            .. SlipWords.Reach(Applicant),
            .. DossierCode is null ? [] : new SlipLine[] { new("Mã hồ sơ", DossierCode) },
            new("Nội dung yêu cầu giải quyết", Request),
            new("Lý do từ chối", Reason),
        ],
        Signatures = ["NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"],
    };
}

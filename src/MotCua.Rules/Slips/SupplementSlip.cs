namespace MotCua.Rules.Slips;

/// <summary>Slip 02, request to complete a file (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): everything missing, in one go.</summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 02.</remarks>
public sealed record SupplementSlip
{
    public const string Title = "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ";

    public required SlipHead Head { get; init; }

    public required string Number { get; init; }

    /// <summary>Null at the desk: a file that is not received has no code.</summary>
    public string? DossierCode { get; init; }

    public required SlipPerson Applicant { get; init; }

    public required string Request { get; init; }

    public required IReadOnlyList<string> Items { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whom to ask and at which number.</summary>
    public required string Contact { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.SupplementRequest,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines =
        [
            .. DossierCode is null ? [] : new SlipLine[] { new("Mã hồ sơ", DossierCode) },
            new("Hồ sơ của", Applicant.Name),
            new("Nội dung yêu cầu giải quyết", Request),
            .. SlipWords.Reach(Applicant),
            .. SlipWords.Numbered("Nội dung cần bổ sung, hoàn thiện", Items),
            new("Lý do", Reason),
            new("Liên hệ khi cần hỏi thêm", Contact),
        ],
        Signatures = ["NGƯỜI HƯỚNG DẪN"],
    };
}

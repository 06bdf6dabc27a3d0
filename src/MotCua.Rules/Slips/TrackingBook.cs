namespace MotCua.Rules.Slips;

/// <summary>One file in the tracking book (dòng trong sổ theo dõi hồ sơ).</summary>
public sealed record TrackedDossier
{
    public required string DossierCode { get; init; }

    public required string Procedure { get; init; }

    public required string Name { get; init; }

    public string? AddressAndPhone { get; init; }

    public required string AgencyInCharge { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset AppointedAt { get; init; }

    public DateTimeOffset? ReturnedAt { get; init; }

    public string? WayOfReceiving { get; init; }
}

/// <summary>
/// Slip 07, the tracking book of one field or group of fields (sổ theo dõi hồ sơ). Kept electronically it need not be
/// printed, but it holds every column.
/// </summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 07.</remarks>
public sealed record TrackingBook
{
    public const string Title = "SỔ THEO DÕI HỒ SƠ";

    public required SlipHead Head { get; init; }

    public string? Number { get; init; }

    /// <summary>The field or fields the book is kept for.</summary>
    public required string Field { get; init; }

    /// <summary>From which day to which, as written.</summary>
    public required string Period { get; init; }

    public required IReadOnlyList<TrackedDossier> Dossiers { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.TrackingBook,
        Size = SheetSize.A4Landscape,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines = [new("Lĩnh vực", Field), new("Thời gian", Period)],
        Table = new(
            ["STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Tên cá nhân, tổ chức", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận"],
            [.. Dossiers.Select(Row)]),
    };

    private static IReadOnlyList<string> Row(TrackedDossier dossier, int at) =>
    [
        SlipWords.Count(at + 1),
        dossier.DossierCode,
        dossier.Procedure,
        dossier.Name,
        dossier.AddressAndPhone ?? "",
        dossier.AgencyInCharge,
        SlipWords.Moment(dossier.ReceivedAt)!,
        SlipWords.Moment(dossier.AppointedAt)!,
        SlipWords.Moment(dossier.ReturnedAt) ?? "",
        dossier.WayOfReceiving ?? "",
        "",
    ];
}

namespace MotCua.Rules.Slips;

/// <summary>Whether a step kept its time (kết quả so với hạn).</summary>
public enum StepTimeliness
{
    Early,
    OnTime,
    Late,
}

/// <summary>One hand-over of a file inside the house (lượt giao nhận).</summary>
/// <param name="Giver">Who gave the file away.</param>
/// <param name="Receiver">Who took it.</param>
/// <param name="At">When it changed hands.</param>
/// <param name="Unit">The receiver's unit.</param>
/// <param name="Timeliness">Null for the first hand-over, which nothing precedes.</param>
/// <param name="Note">Whatever was noted with it.</param>
public sealed record Passage(string Giver, string Receiver, DateTimeOffset At, string Unit, StepTimeliness? Timeliness = null, string? Note = null);

/// <summary>Slip 06, who had the file and when (phiếu kiểm soát quá trình giải quyết hồ sơ), kept by itself as the file moves.</summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I, mẫu số 06.</remarks>
public sealed record ControlSheet
{
    public const string Title = "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ";

    public required SlipHead Head { get; init; }

    public required string Number { get; init; }

    public required string DossierCode { get; init; }

    public required string AgencyInCharge { get; init; }

    public string? AgencyCooperating { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset AppointedAt { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    public Slip Written() => new()
    {
        Kind = SlipKind.ControlSheet,
        Size = SheetSize.A4,
        Title = Title,
        Number = Number,
        Head = Head,
        Lines =
        [
            new("Mã hồ sơ", DossierCode),
            new("Cơ quan chủ trì giải quyết", AgencyInCharge),
            new("Cơ quan phối hợp giải quyết", AgencyCooperating),
            new("Thời gian nhận hồ sơ", SlipWords.Moment(ReceivedAt)),
            new("Thời gian trả kết quả", SlipWords.Moment(AppointedAt)),
        ],
        Table = new(
            ["Tên cơ quan", "1. Người giao", "2. Người nhận", "Thời gian giao, nhận", "Kết quả giải quyết (trước hạn/đúng hạn/quá hạn)", "Ghi chú"],
            [.. Passages.Select(Row)]),
    };

    private static IReadOnlyList<string> Row(Passage passage) =>
    [
        passage.Unit,
        passage.Giver,
        passage.Receiver,
        SlipWords.Moment(passage.At)!,
        passage.Timeliness switch
        {
            StepTimeliness.Early => "trước hạn",
            StepTimeliness.OnTime => "đúng hạn",
            StepTimeliness.Late => "quá hạn",
            _ => "",
        },
        passage.Note ?? "",
    ];
}

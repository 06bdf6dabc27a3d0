using MotCua.Rules.Dossiers;

namespace MotCua.Rules.Slips;

/// <summary>The results nobody has collected (danh sách kết quả chưa nhận), to walk along the shelves with.</summary>
public sealed record UncollectedSheet
{
    public const string Title = "DANH SÁCH KẾT QUẢ CHƯA NHẬN";

    public required SlipHead Head { get; init; }

    public required IReadOnlyList<UncollectedLine> Results { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines = [new("Ngày", SlipWords.Day(Head.On)), new("Số kết quả", SlipWords.Count(Results.Count))],
        Table = new(["STT", "Chỗ để", "Mã hồ sơ", "Người nộp", "Điện thoại", "Có kết quả", "Số ngày chờ", "Đã báo"], [.. Results.Select((result, at) => result.Row(at + 1))]),
        Signatures = ["NGƯỜI LẬP"],
    };
}

/// <summary>One result that waits (dòng kết quả chưa nhận).</summary>
/// <param name="Days">Since it was ready.</param>
/// <param name="Told">How often the person was told.</param>
public sealed record UncollectedLine(ShelfPlace? Shelf, string DossierCode, string Applicant, string Phone, DateTimeOffset ReadyAt, int Days, int Told)
{
    internal IReadOnlyList<string> Row(int ordinal) =>
        [SlipWords.Count(ordinal), Shelf?.Written ?? "–", DossierCode, Applicant, Phone, SlipWords.Moment(ReadyAt) ?? "", SlipWords.Count(Days), SlipWords.Count(Told)];
}

namespace MotCua.Rules.Slips;

/// <summary>What a volunteer may do, what not, and whom to call (tờ ghi nhớ của tình nguyện viên), on half a sheet to carry along.</summary>
public sealed record VolunteerSheet
{
    public const string Title = "TỜ GHI NHỚ CỦA TÌNH NGUYỆN VIÊN";

    public required SlipHead Head { get; init; }

    /// <summary>A sentence each.</summary>
    public required IReadOnlyList<string> May { get; init; }

    /// <summary>A sentence each.</summary>
    public required IReadOnlyList<string> MayNot { get; init; }

    /// <summary>By number; nobody where the desk is empty.</summary>
    public required IReadOnlyList<(int Number, string Name, string? Who)> Desks { get; init; }

    /// <summary>Of this moment the desks speak.</summary>
    public required DateTimeOffset At { get; init; }

    public Slip Written() => new()
    {
        Title = Title,
        Head = Head,
        Lines = [.. SlipWords.Numbered("Được làm", May), .. SlipWords.Numbered("KHÔNG làm", MayNot), new("Khi không chắc", "dừng lại, mời ông/bà ngồi chờ và gọi người ở quầy")],
        Table = new(
            ["Quầy", "Tên quầy", "Người đang ngồi"],
            [.. Desks.Select(desk => (IReadOnlyList<string>)[SlipWords.Count(desk.Number), desk.Name, desk.Who ?? "chưa có người"])],
            $"Gọi ai (lúc {SlipWords.Moment(At)}):"),
    };
}

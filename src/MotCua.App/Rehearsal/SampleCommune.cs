using MotCua.App.Offices;

namespace MotCua.App.Rehearsal;

/// <summary>
/// The one invented commune (xã mẫu): its name, its people and its desks serve the rehearsal, the tests, the screenshots
/// and the documents. Its code is none of the official ones.
/// </summary>
public static class SampleCommune
{
    public const int OfficeId = 99001;

    /// <summary>No secret: whoever practises may administer.</summary>
    public const string AdministratorCode = "9001";

    public static FoundOfficeInput Founding { get; } = new()
    {
        Name = "Xã Sông Lành",
        UnitName = "Trung tâm Phục vụ hành chính công xã Sông Lành",
        Mode = OfficeMode.Rehearsal,
        AdministratorSignIn = "quantri",
        AdministratorName = "Quản trị viên mẫu",
    };

    /// <summary>Few enough to run out in a full morning.</summary>
    public static IReadOnlyList<int> Pagers { get; } = [.. Enumerable.Range(1, 8)];

    public static IReadOnlyList<RegisterDeskInput> Desks { get; } =
    [
        new(1, "Tiếp nhận 1"),
        new(2, "Tiếp nhận 2"),
        new(3, "Tiếp nhận 3"),
        new(4, "Viết hộ", DeskKind.Scribe),
        new(5, "Trả kết quả", DeskKind.Return),
    ];
}

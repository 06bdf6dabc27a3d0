using MotCua.App.Acts;
using MotCua.App.People;

namespace MotCua.App.Rehearsal;

/// <summary>One of the cast: who signs in under which name and code, and with which roles.</summary>
public sealed record CastMember(string SignInName, string DisplayName, AccountKind Kind, string SignInCode, params Roles[] Roles)
{
    public OpenAccountInput Opening => new() { SignInName = SignInName, DisplayName = DisplayName, Kind = Kind, Roles = Roles };
}

/// <summary>The people and devices of the SampleCommune (diễn viên tập dượt): invented, with codes that are no secret.</summary>
public static class Cast
{
    public static IReadOnlyList<CastMember> Members { get; } =
    [
        new("kiot", "Ki-ốt cửa vào", AccountKind.Device, "1001", Roles.Kiosk),
        new("bang", "Bảng gọi số", AccountKind.Device, "1002", Roles.Board),
        new("tinhnguyen1", "Tình nguyện viên một", AccountKind.Person, "2001", Roles.Volunteer),
        new("tinhnguyen2", "Tình nguyện viên hai", AccountKind.Person, "2002", Roles.Volunteer),
        new("tiepnhan1", "Cán bộ tiếp nhận một", AccountKind.Person, "3001", Roles.Receptionist),
        new("tiepnhan2", "Cán bộ tiếp nhận hai", AccountKind.Person, "3002", Roles.Receptionist),
        new("tiepnhan3", "Cán bộ tiếp nhận ba", AccountKind.Person, "3003", Roles.Receptionist),
        new("hotich", "Công chức hộ tịch", AccountKind.Person, "4001", Roles.Specialist),
        new("xahoi", "Công chức văn hóa – xã hội", AccountKind.Person, "4002", Roles.Specialist, Roles.Announcer),
        new("kinhte", "Công chức kinh tế", AccountKind.Person, "4003", Roles.Specialist),
        new("lanhdao", "Phó chủ tịch trực ký", AccountKind.Person, "5001", Roles.Signer, Roles.CentreHead),
        new("kythay", "Người ký thay", AccountKind.Person, "5002", Roles.Signer),
        new("vanthu", "Văn thư", AccountKind.Person, "6001", Roles.SealKeeper),
        new("vanphong", "Công chức văn phòng", AccountKind.Person, "6002", Roles.Clerk),
        new("ketoan", "Kế toán", AccountKind.Person, "7001", Roles.Accountant),
        new("thuquy", "Thủ quỹ", AccountKind.Person, "7002", Roles.Treasurer),
    ];
}

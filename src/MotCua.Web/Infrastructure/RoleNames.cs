using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>The roles as people call them (tên vai trò).</summary>
public static class RoleNames
{
    /// <summary>What can be given to somebody, in the order of a day.</summary>
    public static IReadOnlyList<Roles> Given { get; } = [.. Enum.GetValues<Roles>().Where(role => role.IsGiven())];

    public static Sentence Of(Roles role) => Sentence.Of(role switch
    {
        Roles.Kiosk => "Ki-ốt lấy số",
        Roles.Board => "Bảng gọi số",
        Roles.PagerBridge => "Bộ phát thẻ rung",
        Roles.Volunteer => "Tình nguyện viên",
        Roles.Receptionist => "Cán bộ tiếp nhận",
        Roles.Specialist => "Công chức chuyên môn",
        Roles.Signer => "Người ký",
        Roles.CentreHead => "Lãnh đạo Trung tâm",
        Roles.SealKeeper => "Văn thư",
        Roles.Clerk => "Văn phòng, lập kế hoạch",
        Roles.Accountant => "Kế toán",
        Roles.Treasurer => "Thủ quỹ",
        Roles.Announcer => "Phụ trách truyền thanh",
        Roles.Supervisor => "Người giám sát",
        Roles.Inspector => "Thanh tra, kiểm tra",
        Roles.Administrator => "Quản trị",
        Roles.Citizen => "Người dân",
        Roles.Program => "Chương trình",
        _ => "Chưa có vai trò",
    });
}

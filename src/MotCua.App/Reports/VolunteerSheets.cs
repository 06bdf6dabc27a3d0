using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The permission table's column of volunteers in plain words (tờ ghi nhớ của tình nguyện viên): a sentence stands on the sheet only while the table says the same.</summary>
public static class VolunteerSheets
{
    /// <summary>Each with the acts it speaks of, all of them allowed.</summary>
    public static IReadOnlyList<(string Words, IReadOnlyList<string> Acts)> May { get; } =
    [
        ("phát số, ghi số người đi cùng và lý do ưu tiên", ["take-ticket", "set-priority"]),
        ("ở bàn mình ngồi: mời số, mời lại, tạm giữ, chuyển quầy, kết thúc lượt; đưa người vắng mặt vào lại hàng",
            ["call-next", "recall-ticket", "mark-missed", "rejoin-queue", "hold-ticket", "end-hold", "transfer-ticket", "leave-queue", "finish-visit"]),
        ("hướng dẫn cần giấy tờ gì, đến cơ quan nào; đến giúp khi có người gọi ở máy lấy số", ["record-advice", "answer-help"]),
        ("viết giúp tờ khai theo lời ông/bà, đọc lại cho nghe rồi đưa ông/bà tự ký", ["record-writing"]),
        ("phát, rung và thu lại thẻ rung; báo thẻ mất, ghi pin yếu", ["lend-pager", "ring-pager", "return-pager", "report-pager-lost", "note-pager"]),
        ("đưa mã bỏ phiếu đánh giá cho người đã xong việc", ["issue-ballot-code"]),
        ("cho bàn mình tạm nghỉ, làm việc tiếp, bàn giao hoặc đóng; ghi lúc mình vắng; hoàn tác việc mình vừa bấm nhầm",
            ["pause-desk", "resume-desk", "hand-over-desk", "close-desk", "mark-away", "mark-back", "undo-act"]),
    ];

    /// <summary>Each with the acts and screens it speaks of, none of them allowed; some things no table can hold.</summary>
    public static IReadOnlyList<(string Words, IReadOnlyList<string> Rows)> MayNot { get; } =
    [
        ("nhận hồ sơ, giữ bản chính, trả kết quả thay cán bộ quầy", ["receive-dossier", "issue-slip", "keep-original", "return-original", "hand-over"]),
        ("cầm, sao chụp hay xem hồ sơ chứng thực", ["examine-dossier", "keep-file", "file-screen", "dossier-screen"]),
        ("hỏi, ghi hay chụp số căn cước ngoài tờ khai đang viết giúp", ["records-screen"]),
        ("ký tên, điểm chỉ thay người khác", ["sign-at-hand-over", "confirm-draft"]),
        ("cầm tiền, nộp hay chuyển khoản hộ", ["note-fees", "record-receipt"]),
        ("xem, nhập hay giữ mật khẩu, mã OTP, mã VNeID của người dân", []),
    ];

    /// <param name="now">The office's clock, and the system's, by which sign-ins run.</param>
    public static async Task<VolunteerSheet> ReadAsync(IRows rows, Office office, (DateTimeOffset Office, DateTimeOffset System) now) => new()
    {
        Head = SheetHeads.Of(office, now.Office.Day()),
        May = [.. May.Where(line => line.Acts.All(IsAllowed)).Select(line => line.Words)],
        MayNot = [.. MayNot.Where(line => !line.Rows.Any(IsAllowed)).Select(line => line.Words)],
        Desks = [.. (await DeskNow.ListAsync(rows, office.OfficeId, now.System)).Select(desk => (desk.Number, desk.Name, desk.Who))],
        At = now.Office,
    };

    private static bool IsAllowed(string row) => Permissions.Shipped.Allows(row, Roles.Volunteer);
}

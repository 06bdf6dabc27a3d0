using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.Web.Infrastructure;

/// <summary>A screen where someone of the office works (nơi làm việc), as the navigation and the start page name it.</summary>
/// <param name="Row">The screen's row in the permission table.</param>
public sealed record Workplace(string Row, Func<Links, string> Address, Sentence Name, Sentence Purpose)
{
    /// <summary>In the order of a day: door, desk, house.</summary>
    public static IReadOnlyList<Workplace> All { get; } =
    [
        new("kiosk-screen", links => links.TakeTicket, Sentence.Of("Lấy số"), Sentence.Of("Phát số thứ tự cho người đến làm thủ tục")),
        new("door-screen", links => links.Door, Sentence.Of("Đón khách"), Sentence.Of("Phát số bằng tay cho cả hàng người ở cửa")),
        new("counter-screen", links => links.Desk, Sentence.Of("Quầy"), Sentence.Of("Mời số, phục vụ và kết thúc lượt")),
        new("scribe-screen", links => links.Scribe, Sentence.Of("Viết hộ"), Sentence.Of("Ghi giấy tờ đã viết hộ theo yêu cầu")),
        new("specialist-screen", links => links.Specialist, Sentence.Of("Chuyên môn"), Sentence.Of("Thẩm tra hồ sơ và trình kết quả")),
        new("signing-screen", links => links.Signing, Sentence.Of("Ký"), Sentence.Of("Hồ sơ chờ ký, ai đang chờ trong phòng đứng trước")),
        new("delegate-signing", links => links.Delegations, Sentence.Of("Ký thay"), Sentence.Of("Ai được ký thay, đến bao giờ, theo văn bản nào")),
        new("seal-screen", links => links.Seal, Sentence.Of("Văn thư"), Sentence.Of("Vào sổ, cấp số, đóng dấu")),
        new("return-screen", links => links.Return, Sentence.Of("Trả kết quả"), Sentence.Of("Gọi người nhận, trả kết quả, thu thẻ rung")),
        new("board-screen", links => links.Board, Sentence.Of("Bảng gọi số"), Sentence.Of("Màn hình ở phòng chờ: số đang mời và kết quả đã có")),
        new("voice-screen", links => links.Voice, Sentence.Of("Giọng gọi số"), Sentence.Of("Giọng đọc của bảng, giờ yên lặng, tự ghi các đoạn tiếng")),
        new("day-screen", links => links.Day, Sentence.Of("Ngày"), Sentence.Of("Mở ngày, báo sự cố và nhập bù, việc còn lại, đóng ngày")),
        new("figures-screen", links => links.Figures, Sentence.Of("Số liệu"), Sentence.Of("Số liệu trong ngày, mỗi số mở ra danh sách của nó")),
        new("money-screen", links => links.Money, Sentence.Of("Sổ thu"), Sentence.Of("Biên lai trong ngày, miễn giảm, chưa có biên lai, quyển biên lai; bảng kê nộp tiền")),
        new("notices-screen", links => links.Notices, Sentence.Of("Cần báo"), Sentence.Of("Tin chưa gửi được phải báo bằng lời, và hạn sắp đến")),
        new("overview-screen", links => links.Overview, Sentence.Of("Toàn cảnh"), Sentence.Of("Ai đang chờ, hồ sơ nào sắp trễ, gì đang chờ ký; ngày mai và năm số để chép")),
        new("attendance-screen", links => links.Presence, Sentence.Of("Chấm công"), Sentence.Of("Ai làm việc ngày nào, bảng chấm công để ký, giấy xác nhận giờ")),
        new("feedback-screen", links => links.FeedbackList, Sentence.Of("Góp ý"), Sentence.Of("Góp ý, phản ánh của người dân: giao người trả lời, hạn, trả lời")),
        new("access-screen", links => links.Accesses, Sentence.Of("Nhật ký xem"), Sentence.Of("Ai đã mở hồ sơ, tệp hoặc tìm người")),
        new("calendar-screen", links => links.Calendar, Sentence.Of("Lịch làm việc"), Sentence.Of("Ngày nghỉ và lý do, ngày đóng cửa, hoán đổi, giờ làm việc")),
        new("office-screen", links => links.Settings, Sentence.Of("Đơn vị"), Sentence.Of("Quầy, kế hoạch, thủ tục được tiếp nhận")),
        new("import-catalogue", links => links.Catalogue, Sentence.Of("Danh mục"), Sentence.Of("Nhập bảng thủ tục của đơn vị, xem trước rồi mới ghi")),
        new("check-screen", links => links.SelfCheck, Sentence.Of("Tự kiểm tra"), Sentence.Of("Máy, dữ liệu và bản sao lưu có ổn không; sao lưu ngay")),
        new("accounts-screen", links => links.Accounts, Sentence.Of("Tài khoản"), Sentence.Of("Mở, khóa tài khoản; giao và thôi giao nhiệm vụ")),
    ];

    /// <summary>Screens that are opened from others and stand in no menu, with help of their own.</summary>
    public static IReadOnlyList<Workplace> Beside { get; } =
    [
        new("dossier-screen", links => links.Due(MotCua.App.Dossiers.DueBy.Today), Sentence.Of("Hồ sơ"), Sentence.Of("Một hồ sơ: đang ở đâu, vì sao hẹn như vậy, làm được gì bây giờ")),
        new("records-screen", links => links.Start, Sentence.Of("Diễn biến của lượt"), Sentence.Of("Mọi việc của một lượt theo thứ tự, ai làm, lúc nào")),
        new("adopt-plan", links => links.Settings, Sentence.Of("Kế hoạch"), Sentence.Of("Ngày, thủ tục, cam kết và giấy hẹn của một kế hoạch")),
    ];

    /// <summary>Whose help stands beside a page: the screen its folder belongs to; null where none is written.</summary>
    public static Workplace? HelpFor(IEnumerable<string> rows) => rows.Select(Find).FirstOrDefault(place => place is not null);

    public static Workplace? Find(string row) => All.Concat(Beside).FirstOrDefault(place => place.Row == row);

    public static IReadOnlyList<Workplace> For(Roles roles) => [.. All.Where(place => Permissions.Shipped.Allows(place.Row, roles))];
}

using MotCua.Rules;

namespace MotCua.App.Reports;

/// <summary>The counters in words (tên số liệu), in the order a day's sheet lists them.</summary>
public static class FigureNames
{
    private static readonly (string Counter, Sentence Name)[] InOrder =
    [
        ("visits", Sentence.Of("Lượt khách")),
        ("tickets", Sentence.Of("Số thứ tự đã phát")),
        ("calls", Sentence.Of("Lượt mời")),
        ("tickets-missed", Sentence.Of("Đã mời, chưa có mặt")),
        ("tickets-left", Sentence.Of("Rời hàng chờ")),
        ("visits-served", Sentence.Of("Lượt đã phục vụ xong")),
        ("advices", Sentence.Of("Lượt hướng dẫn, không nhận hồ sơ")),
        ("sent-elsewhere", Sentence.Of("Lượt hướng dẫn sang nơi khác")),
        ("dossiers-received", Sentence.Of("Hồ sơ đã nhận")),
        ("promises-made", Sentence.Of("Cam kết trả trong ngày đã đưa ra")),
        ("promises-kept", Sentence.Of("Cam kết đã giữ đúng")),
        ("promises-missed", Sentence.Of("Cam kết bị trễ")),
        ("promises-void", Sentence.Of("Cam kết không còn áp dụng")),
        ("slips", Sentence.Of("Giấy tiếp nhận và hẹn trả")),
        ("results-ready", Sentence.Of("Kết quả đã có")),
        ("collections-reminded", Sentence.Of("Lần nhắc đến nhận kết quả")),
        ("results-handed-over", Sentence.Of("Kết quả đã trả")),
        ("dossiers-refused", Sentence.Of("Hồ sơ từ chối")),
        ("supplements-requested", Sentence.Of("Yêu cầu bổ sung hồ sơ")),
        ("apologies", Sentence.Of("Phiếu xin lỗi")),
        ("dossiers-withdrawn", Sentence.Of("Hồ sơ xin rút")),
        ("papers-written", Sentence.Of("Giấy tờ viết hộ")),
        ("pagers-lent", Sentence.Of("Thẻ rung đã phát")),
        ("pagers-rung", Sentence.Of("Lượt rung thẻ")),
        ("pagers-returned", Sentence.Of("Thẻ rung đã thu lại")),
        ("pagers-lost", Sentence.Of("Thẻ rung báo mất")),
        ("ballot-codes", Sentence.Of("Mã đánh giá đã phát")),
        ("ballots", Sentence.Of("Phiếu đánh giá mức độ hài lòng")),
        ("feedbacks", Sentence.Of("Góp ý, phản ánh đã nhận")),
        ("feedbacks-answered", Sentence.Of("Góp ý, phản ánh đã trả lời")),
        ("fees-noted", Sentence.Of("Phí, lệ phí đã tính (đồng)")),
        ("fees-received", Sentence.Of("Phí, lệ phí đã thu (đồng)")),
        ("receipts-voided", Sentence.Of("Biên lai đã hủy")),
        ("dossiers-sent-outside", Sentence.Of("Hồ sơ gửi cơ quan phối hợp")),
        ("dossiers-paused", Sentence.Of("Hồ sơ chờ nghĩa vụ tài chính")),
        ("dossiers-stopped", Sentence.Of("Hồ sơ đã dừng")),
        ("sent-back", Sentence.Of("Lượt trả lại để làm lại")),
        ("results-taken-back", Sentence.Of("Kết quả đã nhận lại")),
        ("originals-kept", Sentence.Of("Bản chính đã giữ")),
        ("files-kept", Sentence.Of("Tệp đã lưu")),
        ("deadlines-moved", Sentence.Of("Hạn đã tính lại")),
        ("acts-undone", Sentence.Of("Thao tác đã hủy")),
        ("people-erased", Sentence.Of("Người đã xóa dữ liệu cá nhân")),
        ("emergencies", Sentence.Of("Sự cố đã báo")),
    ];

    private static readonly Dictionary<string, (int Place, Sentence Name)> Known = InOrder.Select((figure, place) => (figure, place))
        .ToDictionary(both => both.figure.Counter, both => (both.place, both.figure.Name), StringComparer.Ordinal);

    /// <summary>A counter without a name of its own is called by its code, and stands last.</summary>
    public static Sentence Of(string counter) => Known.TryGetValue(counter, out var known) ? known.Name : new Sentence(counter, []);

    public static bool IsNamed(string counter) => Known.ContainsKey(counter);

    public static int Place(string counter) => Known.TryGetValue(counter, out var known) ? known.Place : InOrder.Length;
}

using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What is refused about a dossier as it stands here; what the law refuses is in Rules.</summary>
public static partial class DossierRefusals
{
    /// <summary>409: someone else has written since the caller looked.</summary>
    public static Refusal ChangedMeanwhile(DateTimeOffset at, string? by) => new("changed-meanwhile", Sentence.Of(
        "Hồ sơ đã được {by} thay đổi lúc {at}, sau khi ông/bà mở trang này. Hãy xem lại rồi quyết định.",
        ("by", by ?? (object)Sentence.Of("chương trình")),
        ("at", at)));

    /// <summary>A promise or a deadline would be computed from an hour nobody trusts.</summary>
    public static Refusal ClockDoubted() => new("clock-doubted", Sentence.Of(
        "Giờ của máy chủ đang bị nghi ngờ nên chưa tính được ngày hẹn. Hãy so với đồng hồ và xác nhận giờ tại trang Ngày, rồi làm lại; những gì đã nhập vẫn còn."));

    public static Refusal ApplicantMissing() => new("applicant-missing", Sentence.Of(
        "Cần ghi người nộp hồ sơ đầu tiên, và không quá 20 người trong một hồ sơ. Vui lòng kiểm tra danh sách người."));

    public static Refusal PaperUnreadable() => new("paper-unreadable", Sentence.Of(
        "Mỗi giấy tờ cần có tên (không quá 300 ký tự) và số bản từ 0 đến 999; không quá 100 dòng. Vui lòng kiểm tra danh sách giấy tờ."));

    public static Refusal VisitClosed() => new("visit-closed", Sentence.Of(
        "Lượt này đã kết thúc. Hãy mời ông/bà lấy số mới rồi nhận hồ sơ vào lượt đó."));

    public static Refusal CodeTaken(string code, string houseNumber) => new("code-taken", Sentence.Of(
        "Mã {code} đã thuộc hồ sơ số lượt {house_number}. Hãy kiểm tra lại mã trên hệ thống của tỉnh.", ("code", code), ("house_number", houseNumber)));

    public static Refusal CodeKnown(string code) => new("code-known", Sentence.Of("Hồ sơ đã có mã {code}. Nếu mã này sai, hãy dùng việc sửa thông tin hồ sơ.", ("code", code)));

    public static Refusal Closed() => new("dossier-closed", Sentence.Of("Hồ sơ đã kết thúc nên không làm được việc này. Hãy xem diễn biến của hồ sơ."));

    public static Refusal SlipGone() => new("slip-gone", Sentence.Of("Phiếu này không còn. Hãy xem các phiếu đã cấp trong hồ sơ."));

    public static Refusal ReasonMissing() => new("reason-missing", Sentence.Of("Hãy ghi lý do."));

    public static Refusal NothingToCorrect() => new("nothing-to-correct", Sentence.Of("Chưa có gì khác với thông tin đang lưu. Hãy ghi lại người hoặc mã hồ sơ cần sửa."));

    public static Refusal NotKept() => new("original-not-kept", Sentence.Of("Giấy tờ này không phải bản chính đang giữ. Hãy chọn đúng dòng giấy tờ."));

    public static Refusal OriginalUnsigned() => new("original-unsigned", Sentence.Of("Người nhận lại bản chính cần ký nhận trước khi ghi đã trả."));

    public static Refusal OriginalsStillHere() => new("originals-still-here", Sentence.Of("Còn bản chính của công dân đang giữ ở đây. Hãy trả lại bản chính, có ký nhận, rồi làm tiếp."));

    public static Refusal NotWithSpecialists() => new("not-with-specialists", Sentence.Of("Hồ sơ không ở bộ phận chuyên môn nên chưa phân công được. Hãy chuyển hồ sơ đến bộ phận chuyên môn trước."));

    public static Refusal NoSpecialist() => new("no-specialist", Sentence.Of("Người này hôm nay không được giao việc chuyên môn. Hãy chọn người khác."));

    public static Refusal NotToForward(Holder holder) => new("not-to-forward", Sentence.Of("Hồ sơ đang ở {holder}, không chuyển được. Chỉ chuyển hồ sơ đang xử lý giữa quầy tiếp nhận và bộ phận chuyên môn.", ("holder", holder.Name())));

    public static Refusal ForwardWhere() => new("forward-where", Sentence.Of("Hãy chọn nơi chuyển đến khác nơi đang giữ: quầy tiếp nhận hoặc bộ phận chuyên môn."));

    public static Refusal AtAnotherDesk(Holder holder) =>
        new("at-another-desk", Sentence.Of("Hồ sơ đang ở {holder}, chưa đến bước này. Hãy chờ nhận lại hồ sơ.", ("holder", holder.Name())));
}

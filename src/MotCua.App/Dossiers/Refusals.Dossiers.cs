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

    public static Refusal ApplicantMissing() => new("applicant-missing", Sentence.Of(
        "Cần ghi người nộp hồ sơ đầu tiên, và không quá 20 người trong một hồ sơ. Vui lòng kiểm tra danh sách người."));

    public static Refusal PaperUnreadable() => new("paper-unreadable", Sentence.Of(
        "Mỗi giấy tờ cần có tên (không quá 300 ký tự) và số bản từ 0 đến 999; không quá 100 dòng. Vui lòng kiểm tra danh sách giấy tờ."));

    public static Refusal VisitClosed() => new("visit-closed", Sentence.Of(
        "Lượt này đã kết thúc. Hãy mời ông/bà lấy số mới rồi nhận hồ sơ vào lượt đó."));

    public static Refusal CodeTaken(string code, string houseNumber) => new("code-taken", Sentence.Of(
        "Mã {code} đã thuộc hồ sơ số lượt {house_number}. Hãy kiểm tra lại mã trên hệ thống của tỉnh.", ("code", code), ("house_number", houseNumber)));
}

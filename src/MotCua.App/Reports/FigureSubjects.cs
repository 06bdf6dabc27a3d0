using MotCua.App.Ballots;
using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Procedures;
using MotCua.Rules.Queueing;

namespace MotCua.App.Reports;

/// <summary>What a figure is divided by, in words (chi tiết số liệu): grounds, forms, sittings; a procedure names itself.</summary>
public static class FigureSubjects
{
    private static readonly Dictionary<string, Sentence> Known = new(StringComparer.Ordinal)
    {
        ["call-in-turn"] = Sentence.Of("theo thứ tự lấy số"),
        ["call-priority"] = Sentence.Of("theo diện ưu tiên"),
        ["call-ordinary-after-priority"] = Sentence.Of("số thường sau các số ưu tiên"),
        ["call-back-from-hold"] = Sentence.Of("số đã tạm giữ trở lại"),
        ["call-nobody-else"] = Sentence.Of("không còn ai khác đang chờ"),
        ["call-chosen"] = Sentence.Of("cán bộ chọn, có lý do"),
        ["call-to-collect"] = Sentence.Of("mời đến nhận kết quả"),
        [Code.Of(AdviceKind.Question)] = Sentence.Of("hỏi thủ tục"),
        [Code.Of(AdviceKind.Phone)] = Sentence.Of("hỏi qua điện thoại"),
        [Code.Of(AdviceKind.WrongOffice)] = Sentence.Of("không thuộc nơi này"),
        [Code.Of(AdviceKind.MissingPapers)] = Sentence.Of("thiếu giấy tờ"),
        [Code.Of(AdviceKind.NoCard)] = Sentence.Of("không mang căn cước"),
        ["withheld"] = Sentence.Of("không cấp giấy hẹn"),
        ["afterwards"] = Sentence.Of("cấp giấy hẹn sau khi nhận"),
        [Code.Of(Payment.Cash)] = Sentence.Of("tiền mặt"),
        [Code.Of(Payment.Transfer)] = Sentence.Of("chuyển khoản"),
        [Code.Of(BallotSitting.Morning)] = Sentence.Of("buổi sáng"),
        [Code.Of(BallotSitting.Afternoon)] = Sentence.Of("buổi chiều"),
    };

    /// <summary>Null where the subject is no such code, as with a procedure.</summary>
    public static Sentence? Find(string subject) => Known.TryGetValue(subject, out var name) ? name
        : Priority.Shipped.FirstOrDefault(reason => reason.Code == subject) is { } priority ? priority.Name
        : Code.TryParse<SlipForm>(subject, out var form) ? form.Name()
        : Code.TryParse<Receiver>(subject, out var receiver) ? receiver.Name()
        : Code.TryParse<EmergencyCause>(subject, out var cause) ? cause.Name()
        : null;
}

using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>What is refused on a result's way through the house and at the return desk.</summary>
public static class ResultRefusals
{
    public static Refusal AnothersDossier() =>
        new("anothers-dossier", Sentence.Of("Hồ sơ đã giao cho người khác. Hãy nhờ phân công lại trước khi làm."));

    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do."));

    public static Refusal TooLateToReject() =>
        new("too-late-to-reject", Sentence.Of("Chỉ có thể đề xuất từ chối ngay sau khi thẩm tra, trước khi vào sổ và dự thảo. Hãy trả hồ sơ về bước thẩm tra, hoặc thực hiện thủ tục cải chính nếu đã vào sổ."));

    public static Refusal DraftAlreadySent(DateTimeOffset until) =>
        new("draft-already-sent", Sentence.Of("Đã gửi dự thảo. Người yêu cầu có thể trả lời đến {until}.", ("until", until)));

    public static Refusal TooEarlyForSilence(DateTimeOffset? until) => until is { } moment
        ? new("too-early-for-silence", Sentence.Of("Chưa thể coi im lặng là đồng ý: người yêu cầu có thể trả lời đến {until}.", ("until", moment)))
        : new("too-early-for-silence", Sentence.Of("Chưa gửi dự thảo cho người yêu cầu nên chưa thể coi im lặng là đồng ý. Hãy gửi dự thảo trước."));

    public static Refusal MayNotSign() =>
        new("may-not-sign", Sentence.Of("Ông/bà chưa được giao quyền ký hôm nay. Quyền ký do người khác nhập: phân công lãnh đạo ký, hoặc văn bản ủy quyền còn hiệu lực."));

    public static Refusal MayNotSignThis(string procedure) =>
        new("may-not-sign-this", Sentence.Of("Văn bản ủy quyền của ông/bà không gồm thủ tục {procedure}. Hãy chuyển cho lãnh đạo hoặc người được ủy quyền thủ tục này.", ("procedure", procedure)));

    public static Refusal DocumentMissing() =>
        new("delegation-document-missing", Sentence.Of("Hãy ghi số, ngày của văn bản ủy quyền."));

    public static Refusal DatesSwapped() =>
        new("delegation-dates", Sentence.Of("Ngày cuối của ủy quyền phải từ hôm nay trở đi và không trước ngày đầu. Vui lòng nhập lại."));

    public static Refusal LeaderIsNoStandIn() =>
        new("leader-is-no-stand-in", Sentence.Of("Người ký thay ký dưới hình thức KT. hoặc TUQ. Lãnh đạo được phân công nhiệm vụ ký, không cần ủy quyền."));

    public static Refusal NobodyToDelegateTo() =>
        new("nobody-to-delegate-to", Sentence.Of("Chỉ có thể ủy quyền ký cho người đang làm việc tại đơn vị. Hãy chọn người khác."));

    public static Refusal NotToOneself() =>
        new("not-to-oneself", Sentence.Of("Không ai tự ủy quyền ký cho mình. Hãy nhờ người khác nhập văn bản này."));

    public static Refusal NotPassedOn() =>
        new("not-passed-on", Sentence.Of("Người được ủy quyền ký không ủy quyền lại. Hãy trình lãnh đạo."));

    public static Refusal DelegationOver() =>
        new("delegation-over", Sentence.Of("Ủy quyền này đã hết hiệu lực."));

    public static Refusal LinesRange(int most) =>
        new("register-lines-range", Sentence.Of("Số dòng vào sổ từ 1 đến {most}. Vui lòng nhập lại.", ("most", most)));

    public static Refusal NotReady(DossierState state) =>
        new("result-not-ready", Sentence.Of("Kết quả chưa sẵn sàng để trả: hồ sơ đang ở trạng thái “{state}”.", ("state", state.Name())));

    public static Refusal PartiesHaveNotSigned() =>
        new("parties-have-not-signed", Sentence.Of("Hãy mời người nhận ký trước mặt cán bộ và ghi việc ký, rồi trả kết quả."));

    public static Refusal OriginalsKept(int papers) =>
        new("originals-kept", Sentence.Of("Đang giữ {count} bản chính của hồ sơ này. Hãy trả bản chính có ký nhận trước.", ("count", papers)));

    public static Refusal CollectorNameMissing() =>
        new("collector-name-missing", Sentence.Of("Hãy ghi họ tên và số định danh của người nhận thay."));

    public static Refusal TakeBackUnsigned() =>
        new("take-back-unsigned", Sentence.Of("Nhận lại kết quả cần chữ ký của người nộp lại. Hãy mời ký rồi xác nhận."));

    public static Refusal NothingHandedOver() =>
        new("nothing-handed-over", Sentence.Of("Sổ trả kết quả không có lần trả nào còn hiệu lực của hồ sơ này."));

    public static Refusal NobodyInTheRoom() =>
        new("nobody-in-the-room", Sentence.Of("Người nộp không còn số hôm nay. Hãy báo qua điện thoại hoặc tin nhắn."));

    public static Refusal ToldToday(DateTimeOffset at) =>
        new("told-today", Sentence.Of("Đã báo lúc {at}. Mỗi ngày chỉ nhắc một lần; cần gấp thì gọi điện thoại.", ("at", at)));

    public static Refusal StillToTell() =>
        new("still-to-tell", Sentence.Of("Tin trước chưa đến người nhận. Hãy mở trang “Cần báo” và báo bằng lời."));

    /// <summary>Why the parties who are here are not enough; null when they are.</summary>
    public static Refusal? PartiesMissing(this OfficeWrite office, Dossier dossier, int present)
    {
        var wanted = office.VersionOf(dossier) is { BothMustBePresent: true } ? 2 : 1;
        return present >= wanted ? null : new("parties-missing", Sentence.Of("Thủ tục này cần {wanted} người cùng có mặt và ký; hiện có {present}. Hãy chờ hoặc hẹn đủ người.", ("wanted", wanted), ("present", present)));
    }
}

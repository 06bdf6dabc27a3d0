using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>What is refused about accounts and duties.</summary>
public static class PeopleRefusals
{
    public static Refusal NameUnusable() =>
        new("account-name-unusable", Sentence.Of("Hãy ghi tên đăng nhập (tối đa 40 ký tự) và họ tên (tối đa 120 ký tự)."));

    public static Refusal SignInNameTaken(string name) =>
        new("sign-in-name-taken", Sentence.Of("Tên đăng nhập “{name}” đã có người dùng. Hãy chọn tên khác.", ("name", name)));

    public const int LongestDocument = 200;

    public static Refusal AccountOver() =>
        new("account-over", Sentence.Of("Tài khoản này đã khóa. Hãy mở tài khoản mới nếu người này làm việc trở lại."));

    public static Refusal OwnAccount() =>
        new("own-account", Sentence.Of("Không tự khóa được tài khoản đang dùng. Hãy nhờ người quản trị khác."));

    public static Refusal LastAdministrator() =>
        new("last-administrator", Sentence.Of("Đơn vị phải còn ít nhất một người quản trị đang làm việc. Hãy giao việc quản trị cho người khác trước."));

    public static Refusal DossiersInHand(int count) =>
        new("dossiers-in-hand", Sentence.Of("Người này còn {count} hồ sơ đang xử lý. Hãy chuyển cho người khác trước.", ("count", count)));

    public static Refusal RoleNotGiven() =>
        new("role-not-given", Sentence.Of("Hãy chọn một vai trò của người làm việc hoặc của thiết bị."));

    public static Refusal DutyDays() =>
        new("duty-days", Sentence.Of("Nhiệm vụ bắt đầu từ hôm nay trở đi, và ngày cuối không trước ngày đầu. Hãy xem lại hai ngày."));

    public static Refusal DutyHeld() =>
        new("duty-held", Sentence.Of("Người này đang giữ nhiệm vụ đó trong thời gian này. Hãy thôi giao trước, hoặc chọn ngày khác."));

    public static Refusal DutyOver() =>
        new("duty-over", Sentence.Of("Nhiệm vụ này đã kết thúc, hoặc kết thúc sớm hơn ngày vừa chọn."));

    public static Refusal DocumentTooLong() =>
        new("document-too-long", Sentence.Of("Văn bản ghi tối đa {longest} ký tự: số, ký hiệu và ngày là đủ.", ("longest", LongestDocument)));

    public static Refusal NotOnesOwnAbsence() =>
        new("not-ones-own-absence", Sentence.Of("Mỗi người tự ghi vắng mặt của mình; ghi cho người khác là việc của lãnh đạo Trung tâm, văn phòng hoặc người quản trị."));

    public static Refusal BackBeforeGone() =>
        new("back-before-gone", Sentence.Of("Giờ trở lại phải sau giờ vắng mặt. Hãy xem lại hai giờ."));

    public static Refusal AwayAlready() =>
        new("away-already", Sentence.Of("Người này đã được ghi vắng mặt trong thời gian đó."));

    public static Refusal NotAway() =>
        new("not-away", Sentence.Of("Người này không được ghi vắng mặt."));

    public static Refusal NotADevice() =>
        new("not-a-device", Sentence.Of("Chỉ ghép nối bằng tài khoản của thiết bị. Hãy chọn tài khoản của ki-ốt, bảng gọi số hoặc trạm nhắn gọi."));

    public static Refusal PairingCodeWrong() =>
        new("pairing-code-wrong", Sentence.Of("Mã ghép nối không đúng hoặc không còn dùng được. Hãy đọc lại mã trên thiết bị, hoặc lấy mã mới ở đó rồi nhập lại."));

    public static Refusal TooManyWait() =>
        new("too-many-wait", Sentence.Of("Đang có nhiều thiết bị chờ ghép nối. Hãy thử lại sau mười phút, hoặc báo người quản trị."));

    public static Refusal NotPaired() =>
        new("device-not-paired", Sentence.Of("Thiết bị này không còn ghép nối. Hãy tải lại trang."));

    public static Refusal NotInSitting(DateTimeOffset next) =>
        new("not-in-sitting", Sentence.Of("Ngoài buổi trực nên chưa đăng nhập được. Buổi trực tiếp theo bắt đầu {at}; đăng nhập được từ 30 phút trước đó.", ("at", next)));

    public static Refusal NoFurtherSitting() =>
        new("no-further-sitting", Sentence.Of("Nhiệm vụ tình nguyện này không còn buổi trực nào. Hãy hỏi người quản trị của đơn vị."));

    public static Refusal CardWrong() =>
        new("card-wrong", Sentence.Of("Thẻ hoặc mã PIN không đúng. Hãy quét lại thẻ, rồi nhập mã PIN; thẻ cũ không dùng được khi đã có thẻ mới."));

    public static Refusal CardClosed(DateTimeOffset until) =>
        new("card-closed", Sentence.Of("Đã nhập sai mã PIN nhiều lần với thẻ này. Hãy thử lại sau {until}, hoặc nhờ người quản trị làm thẻ mới.", ("until", OfficeTime.Clock(until))));

    public static Refusal CardForVolunteers() =>
        new("card-for-volunteers", Sentence.Of("Thẻ chỉ dành cho tài khoản tình nguyện viên đang được giao nhiệm vụ."));

    public static Refusal TimeCodeWrong() =>
        new("time-code-wrong", Sentence.Of("Mã không đúng hoặc đã dùng rồi. Hãy chờ ứng dụng hiện mã mới rồi nhập sáu chữ số đó."));

    public static Refusal TimeCodeClosed(DateTimeOffset until) =>
        new("time-code-closed", Sentence.Of("Đã nhập sai mã nhiều lần. Hãy thử lại sau {until}, hoặc nhờ người quản trị bỏ mã hai bước.", ("until", OfficeTime.Clock(until))));

    public static Refusal HalfSignInOver() =>
        new("half-sign-in-over", Sentence.Of("Đã quá năm phút từ lúc nhập mật khẩu. Hãy đăng nhập lại."));
}

namespace MotCua.Journeys;

/// <summary>What the screens say and the journeys look for: in one place, because words are mended more often than ways.</summary>
internal static class Words
{
    public const string SignInName = "Tên đăng nhập";
    public const string SignInSecret = "Mật khẩu hoặc mã đăng nhập";
    public const string SignIn = "Đăng nhập";

    public const string TakeTicket = "Lấy số";
    public const string YourNumber = "Số của ông/bà";

    public const string CallNext = "Mời số tiếp theo";
    public const string Serving = "đang phục vụ";
    public const string TakeIn = "Tiếp nhận hồ sơ";
    public const string FinishVisit = "Kết thúc lượt";

    public const string Procedure = "Tên hoặc mã thủ tục, không cần dấu";
    public const string Seek = "Tìm";
    public const string CardScan = "Quét mã QR trên căn cước";
    public const string ReadCard = "Đọc thẻ";
    public const string FullName = "Họ, chữ đệm và tên";
    public const string Born = "Ngày, tháng, năm sinh (ghi phần đã biết)";
    public const string Phone = "Điện thoại";
    public const string SlipWanted = "Người nộp muốn có giấy hẹn";
    public const string Receive = "Nhận hồ sơ";
    public const string Dossier = "Hồ sơ";

    public const string Examine = "Đã thẩm tra";
    public const string Sign = "Ký kết quả";
    public const string EnterInRegister = "Vào sổ";
    public const string Seal = "Đóng dấu";
    public const string HandOver = "Trả kết quả";
    public const string IdentityChecked = "Đã đối chiếu giấy tờ tùy thân";
    public const string HandedOver = "Đã trả kết quả";

    public const string BallotCodeLink = "Mã đánh giá";
    public const string IssueBallotCode = "Phát mã đánh giá";
    public const string BallotCode = "Mã đánh giá ghi trên giấy";
    public const string VerySatisfied = "Rất hài lòng";
    public const string SendBallot = "Gửi phiếu";
    public const string BallotThanks = "Cảm ơn ông/bà";

    public const string StatusCode = "Mã tra cứu in trên giấy hẹn (10 ký tự)";
    public const string StatusProof = "Năm sinh (4 số) hoặc 3 số cuối điện thoại đã đăng ký";
    public const string SeeStatus = "Xem tình trạng";
    public const string StatusHolder = "Đang ở";
    public const string PapersToBring = "Giấy tờ cần mang";

    public static string Desk(int number) => $"Quầy {number}";

    public static string Called(string ticket) => $"{Serving} {ticket}";
}

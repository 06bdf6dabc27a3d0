namespace MotCua.Journeys;

/// <summary>What the screens say and the journeys look for: in one place, because words are mended more often than ways.</summary>
internal static class Words
{
    public const string SignInName = "Tên đăng nhập";
    public const string SignInSecret = "Mật khẩu hoặc mã đăng nhập";
    public const string SignIn = "Đăng nhập";

    public const string TakeTicket = "Lấy số Tôi không mang căn cước";
    public const string YourNumber = "Số của ông/bà";

    public const string AskForWriting = "Nhờ viết giúp giấy tờ miễn phí";

    public const string CallNext = "Mời số tiếp theo";
    public const string Serving = "đang phục vụ";
    public const string FinishVisit = "Kết thúc lượt";

    public const string Recall = "Mời lại";
    public const string StoryOfVisit = "Diễn biến của lượt này";
    public const string Elsewhere = "Việc của cơ quan khác";
    public const string SendTo = "Hướng dẫn đến";
    public const string SendAndFinish = "Hướng dẫn và kết thúc lượt";
    public const string ToOtherDesk = "Chuyển sang quầy khác";
    public const string TransferTo = "Chuyển đến";
    public const string Transfer = "Chuyển";

    public const string RecordWriting = "Ghi việc viết hộ";
    public const string WritingProcedure = "Mã hoặc tên thủ tục";
    public const string WritingSigned = "Ông/bà đã";
    public const string ReadBack = "Đã đọc lại cho ông/bà nghe, hoặc ông/bà đã tự đọc";

    public const string Procedure = "Tên, mã hoặc chữ đầu (như dkks)";
    public const string ProcedureSought = "Tên hoặc mã thủ tục, không cần dấu";
    public const string Seek = "Tìm";
    public const string CardScan = "Quét mã QR trên căn cước";
    public const string ReadCard = "Đọc thẻ";
    public const string FullName = "Họ, chữ đệm và tên";
    public const string Born = "Ngày sinh (phần đã biết)";
    public const string Phone = "Điện thoại";
    public const string MoreOfFile = "Mã hồ sơ, cách nộp, xác minh, giấy hẹn";
    public const string SlipWanted = "Người nộp muốn có giấy hẹn";
    public const string Receive = "Nhận hồ sơ";
    public const string FilesOfVisit = "Hồ sơ của lượt này";
    public const string Dossier = "Hồ sơ";

    public const string Examine = "Thẩm tra xong";
    public const string Sign = "Ký";
    public const string EnterInRegister = "Vào sổ";
    public const string Seal = "Đóng dấu";
    public const string Saved = "Đã lưu";
    public const string ScanWithCamera = "Quét bằng máy ảnh";
    public const string TakeNumber = "Lấy số";
    public const string HandOver = "Trả kết quả";
    public const string IdentityChecked = "Đã đối chiếu giấy tờ tùy thân";
    public const string HandedOver = "Đã trả kết quả";

    public const string LendPager = "Phát thẻ rung";
    public const string PagerLent = "Đang mượn thẻ rung số";
    public const string ReportLost = "Báo mất";
    public const string ReportedLost = "đã báo mất";

    public const string CatalogueFile = "Tệp CSV";
    public const string CatalogueTable = "Hoặc dán, sửa nội dung tại đây (dòng đầu là tên các cột)";
    public const string Preview = "Xem trước";
    public const string UndoAtOnce = "Hủy thao tác này";
    public const string UndoWithReason = "Hủy thao tác (ghi lý do)";
    public const string Undo = "Hủy thao tác";
    public const string Undone = "Đã hoàn tác";

    public const string SoundOff = "Loa đang tắt – Bật loa";
    public const string SoundOn = "Loa đang bật";
    public const string Record = "Ghi âm";
    public const string Recording = "Đang ghi";
    public const string StopRecording = "Dừng";
    public const string HearAndKeep = "Đã cắt khoảng lặng";
    public const string HearAgain = "Nghe lại";
    public const string KeepClip = "Lưu đoạn này";
    public const string OwnVoice = "Đang dùng: giọng của đơn vị";
    public const string ShippedVoice = "Đang dùng: giọng có sẵn";
    public const string RemoveClip = "Bỏ bản tự ghi, dùng giọng có sẵn";

    public const string BallotCodeLink = "Mã đánh giá";
    public const string IssueBallotCode = "Phát mã đánh giá";
    public const string BallotCodeHint = "Đưa mã này cho ông/bà";
    public const string BallotCode = "Mã đánh giá ghi trên giấy";
    public const string VerySatisfied = "Rất hài lòng";
    public const string HowWasIt = "Ông/bà thấy việc phục vụ hôm nay thế nào?";
    public const string BallotThanks = "Cảm ơn ông/bà";

    public const string StatusCode = "Mã tra cứu in trên giấy hẹn (10 ký tự)";
    public const string StatusProof = "Năm sinh (4 số) hoặc 3 số cuối điện thoại đã đăng ký";
    public const string SeeStatus = "Xem tình trạng";
    public const string StatusHolder = "Đang ở";
    public const string PapersToBring = "Giấy tờ cần mang";

    public const string MarkAway = "Ghi vắng mặt";
    public const string MarkBack = "Đã có mặt trở lại";
    public const string NoWork = "Không có hồ sơ nào đang chờ ở đây.";

    public const string Apologise = "Xin lỗi, hẹn lại";
    public const string NewAppointment = "Hẹn trả mới";
    public const string Reason = "Lý do";
    public const string ApologySlip = "phiếu xin lỗi";
    public const string StatusDue = "Hạn trả kết quả";

    public const string SeekCommune = "Tên xã, phường, đặc khu, mới hoặc cũ, không cần dấu";
    public const string FoundingCode = "Mã lập đơn vị, in trên màn hình máy chủ";
    public const string ForPractice = "Tập dượt, với người và hồ sơ tưởng tượng";
    public const string AdministratorName = "Họ và tên";
    public const string NewSecret = "Mật khẩu, ít nhất 10 ký tự";
    public const string RepeatSecret = "Nhập lại mật khẩu";
    public const string Found = "Lập đơn vị";
    public const string Founded = "Đã lập đơn vị";
    public const string GoOn = "Tiếp tục";
    public const string OpeningHours = "Mở cửa giờ nào?";
    public const string CountersAsked = "Số quầy tiếp nhận";
    public const string PlanAsked = "Bắt đầu với kế hoạch nào?";
    public const string AnswersRight = "Đúng, đi tiếp";

    public const string OpenAccount = "Mở tài khoản mới";
    public const string AccountName = "Họ và tên, hoặc tên thiết bị";
    public const string FirstSecret = "Mật khẩu đầu tiên";
    public const string ReceptionistRole = "Cán bộ tiếp nhận";
    public const string PresentSecret = "Mật khẩu hiện tại";
    public const string ChangeSecret = "Đổi mật khẩu";
    public const string SecretChanged = "Đã đổi mật khẩu";

    public static string Desk(int number) => $"Quầy {number}";

    public static string Called(string ticket) => $"{Serving} {ticket}";
}

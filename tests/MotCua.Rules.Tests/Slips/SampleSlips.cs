using MotCua.Rules.Slips;

namespace MotCua.Rules.Tests.Slips;

/// <summary>One filled slip of each kind, with everything a slip can hold; people and places are invented.</summary>
internal static class SampleSlips
{
    public static readonly DateTimeOffset ReceivedAt = OfficeTime.At(new(2026, 12, 1), new(9, 5));
    public static readonly DateTimeOffset AppointedAt = OfficeTime.At(new(2026, 12, 4), new(17, 0));

    private const string DossierCode = "H60.20.5-261201-0047";

    private static readonly SlipHead Head = new() { ParentUnit = "UBND xã Sông Mẫu", Unit = "Trung tâm Phục vụ hành chính công xã Sông Mẫu", Place = "Sông Mẫu", On = new(2026, 12, 1) };

    private static readonly SlipPerson Applicant = new() { Name = "Trần Thị Bình", IdentityNumber = "001305001234", Address = "Thôn 1", Phone = "0912 345 678" };

    public static ReceiptSlip Receipt { get; } = new()
    {
        Head = Head,
        Number = SlipNumber.Of(SlipKind.Receipt, 12),
        DossierCode = DossierCode,
        HouseNumber = "261201-047",
        Applicant = Applicant,
        Principal = new() { Name = "Lê Thị Cúc" },
        AuthorisationPaper = "Giấy ủy quyền ngày 30/11/2026",
        Request = "Cấp Giấy xác nhận tình trạng hôn nhân",
        Papers = [new("Tờ khai", "bản chính", 1), new("Giấy ủy quyền", "bản chính", 2)],
        TimeLimit = "03 ngày làm việc",
        ReceivedAt = ReceivedAt,
        AppointedAt = AppointedAt,
        ReturnPlace = "Quầy trả kết quả",
        BookEntry = "Quyển 2, số 47",
        OriginalsKept = ["Giấy xác nhận cũ"],
    };

    public static Slip Of(SlipKind kind) => kind switch
    {
        SlipKind.Receipt => Receipt.Written(),
        SlipKind.SupplementRequest => new SupplementSlip
        {
            Head = Head,
            Number = SlipNumber.Of(kind, 12),
            DossierCode = DossierCode,
            Applicant = Applicant,
            Request = Receipt.Request,
            Items = ["Tờ khai còn thiếu chữ ký", "Giấy ủy quyền"],
            Reason = "Hồ sơ chưa đủ",
            Contact = "Quầy số 3, 0255 000 000",
        }.Written(),
        SlipKind.RefusalToAccept => new RefusalSlip { Head = Head, Number = SlipNumber.Of(kind, 12), DossierCode = DossierCode, Applicant = Applicant, Request = Receipt.Request, Reason = "Không thuộc thẩm quyền" }.Written(),
        SlipKind.Apology => new ApologySlip
        {
            Head = Head,
            Number = SlipNumber.Of(kind, 12),
            DossierCode = DossierCode,
            Applicant = Applicant,
            Procedure = Receipt.Request,
            ReceivedOn = new(2026, 12, 1),
            AppointedAt = AppointedAt,
            Reason = "Chờ xác minh",
            NewAppointmentAt = AppointedAt.AddDays(3),
        }.Written(),
        SlipKind.StopNotice => new StopNotice { Head = Head, Number = SlipNumber.Of(kind, 12), DossierCode = DossierCode, Applicant = Applicant, Procedure = Receipt.Request, AskedOn = new(2026, 12, 2), Progress = "Chưa có kết quả" }.Written(),
        SlipKind.ControlSheet => new ControlSheet
        {
            Head = Head,
            Number = SlipNumber.Of(kind, 12),
            DossierCode = DossierCode,
            AgencyInCharge = "Phòng Văn hóa – Xã hội",
            ReceivedAt = ReceivedAt,
            AppointedAt = AppointedAt,
            Passages = [new("Quầy số 3", "Công chức hộ tịch", ReceivedAt, "Phòng Văn hóa – Xã hội"), new("Công chức hộ tịch", "Quầy số 3", AppointedAt, "Trung tâm", StepTimeliness.OnTime)],
        }.Written(),
        _ => new TrackingBook
        {
            Head = Head,
            Number = SlipNumber.Of(kind, 12),
            Field = "Hộ tịch",
            Period = SheetWords.Period(new(2026, 12, 1), new(2026, 12, 31)),
            Dossiers = [new() { DossierCode = DossierCode, Procedure = Receipt.Request, Name = Applicant.Name, AgencyInCharge = "Phòng Văn hóa – Xã hội", ReceivedAt = ReceivedAt, AppointedAt = AppointedAt }],
        }.Written(),
    };
}

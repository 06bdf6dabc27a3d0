using MotCua.Rules;

namespace MotCua.App.Offices;

/// <summary>What is refused about an office itself.</summary>
public static class OfficeRefusals
{
    public static Refusal AlreadyFounded(int officeId) =>
        new("office-already-founded", Sentence.Of("Đơn vị {office} đã được lập trong dữ liệu này.", ("office", officeId)));

    public static Refusal MixedModes() =>
        new("rehearsal-mixed-with-real", Sentence.Of("Đơn vị tập dượt và đơn vị thật không được chung một cơ sở dữ liệu. Hãy dùng một tệp dữ liệu khác."));

    public static Refusal CommuneUnknown(int officeId) =>
        new("commune-unknown", Sentence.Of("Không có xã, phường, đặc khu nào mang mã {code}. Hãy chọn đơn vị trong danh sách.", ("code", officeId.ToString("D5", System.Globalization.CultureInfo.InvariantCulture))));

    public static Refusal NameUnusable() =>
        new("office-name-unusable", Sentence.Of("Hãy ghi tên xã (tối đa 120 ký tự) và tên Trung tâm (tối đa 200 ký tự)."));

    public static Refusal SeriesUnusable(string series) =>
        new("series-unusable", Sentence.Of("Không đặt được số cuối cho dãy “{series}”. Số cuối từ 1 đến 999999, cho các mẫu phiếu và các sổ.", ("series", series)));

    public static Refusal SeriesTwice() =>
        new("series-twice", Sentence.Of("Có dãy số được ghi hai lần. Hãy bỏ một dòng."));

    public static Refusal DeskUnusable() =>
        new("desk-unusable", Sentence.Of("Quầy cần số từ 1 đến 99 và tên không quá 60 ký tự."));

    public static Refusal PrinterUnusable() =>
        new("printer-unusable", Sentence.Of("Địa chỉ máy in phải là số, trong mạng của đơn vị, như 192.168.1.60 hoặc 192.168.1.60:9100."));

    public static Refusal DeviceUnknown() =>
        new("device-unknown", Sentence.Of("Không có tài khoản thiết bị này. Hãy chọn lại trong danh sách."));

    public static Refusal DeskNumberTaken(int number) =>
        new("desk-number-taken", Sentence.Of("Đã có quầy số {number}. Hãy chọn số khác.", ("number", number)));
}

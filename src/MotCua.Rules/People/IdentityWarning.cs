namespace MotCua.Rules.People;

/// <summary>
/// Something about an identity paper that a person should look at (cảnh báo): never a reason to send anyone away, since
/// sex and year of birth can lawfully be corrected while the number stays.
/// </summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Text">What does not fit and what to do.</param>
public sealed record IdentityWarning(string Code, Sentence Text)
{
    internal static IdentityWarning PlaceUnknown(string placeCode) => Of(
        "place-code-unknown",
        "Ba chữ số đầu {place_code} không có trong danh mục mã tỉnh. Vui lòng so lại số với thẻ.",
        ("place_code", placeCode));

    internal static IdentityWarning BirthYearDiffers(int inNumber, int written) => Of(
        "birth-year-differs",
        "Số định danh cho biết năm sinh {in_number}, giấy tờ ghi {written}. Vui lòng so lại; nếu đã cải chính thì bỏ qua.",
        ("in_number", inNumber),
        ("written", written));

    internal static IdentityWarning SexDiffers { get; } = Of(
        "sex-differs",
        "Giới tính theo số định danh khác với giấy tờ. Vui lòng so lại; nếu đã cải chính thì bỏ qua.");

    internal static IdentityWarning OldNumberOdd { get; } = Of(
        "old-number-odd",
        "Số giấy tờ cũ trên thẻ không có 9 hoặc 12 chữ số nên được bỏ qua.");

    internal static IdentityWarning NameUnreadable { get; } = Of(
        "name-unreadable",
        "Không đọc được họ tên trên thẻ. Vui lòng nhập họ tên theo thẻ.");

    internal static IdentityWarning BirthUnreadable { get; } = Of(
        "birth-unreadable",
        "Không đọc được ngày sinh trên thẻ. Vui lòng nhập ngày sinh theo thẻ.");

    internal static IdentityWarning SexUnreadable { get; } = Of(
        "sex-unreadable",
        "Không đọc được giới tính trên thẻ. Vui lòng chọn giới tính theo thẻ.");

    internal static IdentityWarning IssueDayUnreadable { get; } = Of(
        "issue-day-unreadable",
        "Không đọc được ngày cấp trên thẻ. Vui lòng nhập ngày cấp theo thẻ nếu cần.");

    internal static IdentityWarning IssuedBeforeBirth { get; } = Of(
        "issued-before-birth",
        "Ngày cấp thẻ trước ngày sinh. Vui lòng so lại cả hai ngày với thẻ.");

    internal static IdentityWarning InputMethodDamage { get; } = Of(
        "input-method-damage",
        "Chữ quét được có dấu hiệu bị bộ gõ tiếng Việt làm sai. Tắt Unikey (Ctrl+Shift) rồi quét lại.");

    public override string ToString() => Text.ToString();

    private static IdentityWarning Of(string code, string template, params (string Name, object? Value)[] holes) =>
        new(code, Sentence.Of(template, holes));
}

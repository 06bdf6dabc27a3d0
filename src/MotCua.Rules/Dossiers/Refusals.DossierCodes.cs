namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal DossierCodeShape { get; } = Because(
        "dossier-code-shape",
        "Mã hồ sơ không đúng dạng. Mã có dạng H60.20.5-240105-0001 hoặc 000.00.04.G18-210329-0012. Vui lòng dán lại mã từ hệ thống chính thức.");

    public static Refusal HouseNumberShape { get; } = Because(
        "house-number-shape",
        "Số lượt có dạng 261201-047: ngày (năm, tháng, ngày) rồi số thứ tự trong ngày. Vui lòng nhập lại.");

    public static Refusal DossierCodeDay(string digits) => Because(
        "dossier-code-day",
        "Phần {digits} trong mã hồ sơ không phải là một ngày (năm, tháng, ngày). Vui lòng so lại mã.",
        ("digits", digits));

    public static Refusal DossierCodeFuture(DateOnly receivedOn) => Because(
        "dossier-code-future",
        "Ngày tiếp nhận trong mã hồ sơ là {received_on}, chưa đến. Vui lòng so lại mã.",
        ("received_on", receivedOn));
}

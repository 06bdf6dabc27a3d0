namespace MotCua.Rules;

public static partial class Refusals
{
    private static readonly LegalBasis Authorisation = new("TT 04/2020/TT-BTP", "Điều 2", Verified: false);

    public static Refusal CollectorIdentityUnchecked { get; } = Because(
        "collector-identity-unchecked",
        "Chưa đối chiếu giấy tờ của người nhận. Vui lòng xem căn cước hoặc VNeID của người nhận rồi xác nhận.");

    public static Refusal CollectorInPersonOnly { get; } = Because(
        "collector-in-person-only",
        "Thủ tục này người yêu cầu phải tự nhận và ký. Vui lòng hẹn người yêu cầu đến.");

    public static Refusal CollectorAuthorisationMissing { get; } = Because(
        "collector-authorisation-missing",
        "Người thân nhận thay cần giấy ủy quyền của người yêu cầu; giấy này không phải chứng thực.") with
    { Basis = Authorisation };

    public static Refusal CollectorAuthorisationNotCertified { get; } = Because(
        "collector-authorisation-not-certified",
        "Người nhận thay không phải người thân cần giấy ủy quyền đã chứng thực. Vui lòng mời bổ sung giấy hoặc hẹn người yêu cầu đến.") with
    { Basis = Authorisation };

    public static Refusal CollectorServiceOrderMissing { get; } = Because(
        "collector-service-order-missing",
        "Nhân viên bưu chính hoặc dịch vụ nhận thay cần phiếu yêu cầu dịch vụ cho hồ sơ này, hoặc giấy ủy quyền đã chứng thực.");

    public static Refusal CollectorSlipNotShown { get; } = Because(
        "collector-slip-not-shown",
        "Người nhận chưa nộp lại giấy tiếp nhận. Nếu đã mất, vui lòng đối chiếu giấy tờ và mời ký dòng xác nhận mất giấy.");
}

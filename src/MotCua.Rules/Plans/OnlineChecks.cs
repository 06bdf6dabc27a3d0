namespace MotCua.Rules.Plans;

/// <summary>How a plan files online, against what staff may do and what may be counted (rà soát nộp trực tuyến).</summary>
internal static class OnlineChecks
{
    public static IEnumerable<PlanContradiction?> Of(ServicePlan plan, PlanCheckGround ground)
    {
        var routes = plan.OnlineHelp?.Routes ?? [];
        return
        [
            !routes.Contains(OnlineRoute.StaffInAccount) ? null : new(
                "staff-in-account",
                Sentence.Of("Văn bản để cán bộ thao tác trong tài khoản của người dân."),
                Sentence.Of("Người dân tự đăng nhập và tự thao tác, cán bộ chỉ hướng dẫn; hoặc nộp trực tiếp. Không giữ mật khẩu, không giữ mã OTP.")),
            !routes.Any(route => route is OnlineRoute.StaffInAccount or OnlineRoute.StaffEnters) ? null : new(
                "desk-filing-counted-online",
                Sentence.Of("Hồ sơ do cán bộ quét và nhập tại quầy bị tính là nộp trực tuyến."),
                Sentence.Of("Đếm riêng: người dân tự nộp, và nộp có hỗ trợ.")),
        ];
    }
}

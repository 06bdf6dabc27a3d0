using System.Collections.Frozen;

namespace MotCua.Rules.Dossiers;

/// <summary>What is known of each dossier state (danh mục trạng thái): its name, its clock, and what can be done in it.</summary>
/// <remarks>Names and numbers as the national portal lists them (chưa kiểm chứng); see docs/law/codes-and-slips.md.</remarks>
public static class DossierStates
{
    private static readonly FrozenDictionary<DossierState, Facts> Table = new Dictionary<DossierState, Facts>
    {
        [DossierState.Registered] = new(
            Sentence.Of("Mới đăng ký"),
            DeadlineClock.NotStarted,
            Sentence.Of("Có thể tiếp nhận, yêu cầu bổ sung, từ chối tiếp nhận hoặc ghi nhận công dân rút hồ sơ.")),
        [DossierState.Received] = new(
            Sentence.Of("Được tiếp nhận"),
            DeadlineClock.Running,
            Sentence.Of("Có thể chuyển xử lý, yêu cầu bổ sung, yêu cầu nghĩa vụ tài chính, dừng, hoàn thành, ghi nhận rút hồ sơ hoặc hủy tiếp nhận trong ngày.")),
        [DossierState.NotAccepted] = new(
            Sentence.Of("Không được tiếp nhận"),
            DeadlineClock.Ended,
            Sentence.Of("Hồ sơ này đã kết thúc; nếu công dân nộp lại thì lập hồ sơ mới.")),
        [DossierState.Processing] = new(
            Sentence.Of("Đang xử lý"),
            DeadlineClock.Running,
            Sentence.Of("Có thể yêu cầu bổ sung, yêu cầu nghĩa vụ tài chính, dừng, hoàn thành hoặc ghi nhận công dân rút hồ sơ.")),
        [DossierState.SupplementRequested] = new(
            Sentence.Of("Yêu cầu bổ sung giấy tờ"),
            DeadlineClock.Stopped,
            Sentence.Of("Có thể nhận giấy tờ bổ sung để tiếp tục, dừng hoặc ghi nhận công dân rút hồ sơ.")),
        [DossierState.FinancialDuty] = new(
            Sentence.Of("Yêu cầu thực hiện nghĩa vụ tài chính"),
            DeadlineClock.Stopped,
            Sentence.Of("Có thể tiếp tục xử lý khi có chứng từ nộp tiền, dừng hoặc ghi nhận công dân rút hồ sơ.")),
        [DossierState.WithdrawalRequested] = new(
            Sentence.Of("Công dân yêu cầu rút hồ sơ"),
            DeadlineClock.Running,
            Sentence.Of("Có thể xác nhận dừng xử lý hồ sơ.")),
        [DossierState.Stopped] = new(
            Sentence.Of("Dừng xử lý"),
            DeadlineClock.Stopped,
            Sentence.Of("Có thể tiếp tục xử lý; nếu không, hồ sơ kết thúc ở đây.")),
        [DossierState.Completed] = new(
            Sentence.Of("Đã xử lý xong"),
            DeadlineClock.Stopped,
            Sentence.Of("Có thể trả kết quả cho người nhận.")),
        [DossierState.Returned] = new(
            Sentence.Of("Đã trả kết quả"),
            DeadlineClock.Ended,
            Sentence.Of("Chỉ có thể nhận lại kết quả có ký nhận, khi cần chỉnh sửa theo thủ tục riêng.")),
        [DossierState.Void] = new(
            Sentence.Of("Đã hủy tiếp nhận"),
            DeadlineClock.Ended,
            Sentence.Of("Hồ sơ này không còn hiệu lực; nếu công dân nộp lại thì lập hồ sơ mới.")),
    }.ToFrozenDictionary();

    public static Sentence Name(this DossierState state) => Table[state].Name;

    public static DeadlineClock Clock(this DossierState state) => Table[state].Clock;

    public static bool ClockRuns(this DossierState state) => Clock(state) == DeadlineClock.Running;

    /// <summary>What can be done in this state, as a sentence for a refusal or a screen.</summary>
    public static Sentence WhatCanBeDone(this DossierState state) => Table[state].WhatCanBeDone;

    /// <summary>The portal's number, 1 to 10; null for a void dossier, which the portal does not know.</summary>
    public static int? PortalNumber(this DossierState state) => state == DossierState.Void ? null : (int)state;

    private sealed record Facts(Sentence Name, DeadlineClock Clock, Sentence WhatCanBeDone);
}

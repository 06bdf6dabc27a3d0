namespace MotCua.Rules.Slips;

/// <summary>The seven slips (mẫu giấy tờ), whose numbers 01 to 07 the values are.</summary>
/// <remarks>TT 03/2025/TT-VPCP, phụ lục I; see docs/law/codes-and-slips.md.</remarks>
public enum SlipKind
{
    /// <summary>Giấy tiếp nhận hồ sơ và hẹn trả kết quả.</summary>
    Receipt = 1,

    /// <summary>Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.</summary>
    SupplementRequest = 2,

    /// <summary>Phiếu từ chối tiếp nhận giải quyết hồ sơ.</summary>
    RefusalToAccept = 3,

    /// <summary>Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết.</summary>
    Apology = 4,

    /// <summary>Thông báo dừng giải quyết hồ sơ.</summary>
    StopNotice = 5,

    /// <summary>Phiếu kiểm soát quá trình giải quyết hồ sơ.</summary>
    ControlSheet = 6,

    /// <summary>Sổ theo dõi hồ sơ.</summary>
    TrackingBook = 7,
}

namespace MotCua.Rules.Dossiers;

/// <summary>
/// One step on a dossier's way through the house (bước xử lý). Which steps a procedure has, and in which order, is data:
/// <see cref="StepOrder"/>.
/// </summary>
public enum ProcessingStep
{
    /// <summary>The papers are examined (thẩm tra).</summary>
    Examine,

    /// <summary>The result is drafted or printed (dự thảo kết quả).</summary>
    Draft,

    /// <summary>The applicant confirms the draft; one day of silence is agreement (người yêu cầu xác nhận dự thảo).</summary>
    ApplicantConfirmsDraft,

    /// <summary>A head initials the draft (ký nháy).</summary>
    Review,

    /// <summary>The leader signs (ký).</summary>
    Sign,

    /// <summary>Entered in the professional register (vào sổ), once for each dossier.</summary>
    Register,

    /// <summary>The clerk gives a document number (cấp số văn bản).</summary>
    Number,

    /// <summary>Sealed, never before it is signed (đóng dấu).</summary>
    Seal,

    /// <summary>One or both parties sign when the result is handed over (ký khi nhận kết quả).</summary>
    SignAtHandOver,
}

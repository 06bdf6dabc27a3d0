namespace MotCua.Rules.Dossiers;

/// <summary>The names of the steps as officers say them (tên các bước).</summary>
public static class ProcessingSteps
{
    public static Sentence Name(this ProcessingStep step) => step switch
    {
        ProcessingStep.Examine => Sentence.Of("thẩm tra hồ sơ"),
        ProcessingStep.Draft => Sentence.Of("dự thảo kết quả"),
        ProcessingStep.ApplicantConfirmsDraft => Sentence.Of("người yêu cầu xác nhận dự thảo"),
        ProcessingStep.Review => Sentence.Of("ký nháy"),
        ProcessingStep.Sign => Sentence.Of("ký"),
        ProcessingStep.Register => Sentence.Of("vào sổ"),
        ProcessingStep.Number => Sentence.Of("cấp số"),
        ProcessingStep.Seal => Sentence.Of("đóng dấu"),
        ProcessingStep.SignAtHandOver => Sentence.Of("ký khi nhận kết quả"),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}

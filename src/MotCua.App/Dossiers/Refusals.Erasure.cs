using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What is refused when personal data is to be erased.</summary>
public static class ErasureRefusals
{
    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do xóa dữ liệu, ví dụ yêu cầu bằng văn bản của ai, ngày nào."));

    public static Refusal StillOpen() =>
        new("erasure-dossier-open", Sentence.Of("Hồ sơ còn đang giải quyết nên chưa xóa được dữ liệu cá nhân. Hãy làm sau khi hồ sơ kết thúc."));

    public static Refusal NobodyThere() =>
        new("erasure-nobody", Sentence.Of("Hồ sơ này không còn dữ liệu cá nhân của người được chọn."));
}

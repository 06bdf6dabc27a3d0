using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What is refused about a dossier as it stands here; what the law refuses is in Rules.</summary>
public static partial class DossierRefusals
{
    /// <summary>409: someone else has written since the caller looked.</summary>
    public static Refusal ChangedMeanwhile(DateTimeOffset at, string? by) => new("changed-meanwhile", Sentence.Of(
        "Hồ sơ đã được {by} thay đổi lúc {at}, sau khi ông/bà mở trang này. Hãy xem lại rồi quyết định.",
        ("by", by ?? (object)Sentence.Of("chương trình")),
        ("at", at)));
}

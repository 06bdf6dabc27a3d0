namespace MotCua.Rules;

/// <summary>Where a rule stands written (căn cứ pháp lý): document and article, as an officer would cite them.</summary>
/// <param name="Document">For example <c>NĐ 23/2015/NĐ-CP</c>, or the plan's own number.</param>
/// <param name="Article">For example <c>Điều 7</c>; null where the whole document speaks.</param>
/// <param name="Verified">False prints "chưa kiểm chứng" beside it until someone of the office has confirmed it.</param>
public sealed record LegalBasis(string Document, string? Article = null, bool Verified = true)
{
    public override string ToString() =>
        (Article is null ? Document : $"{Article} {Document}") + (Verified ? "" : " (chưa kiểm chứng)");
}

namespace MotCua.Rules.Plans;

/// <summary>When a person is lent a pager (thời điểm phát thẻ rung); later ones are kinder to the stock.</summary>
public enum PagerLending
{
    Never,

    /// <summary>When the file is received, as it is rung for the result.</summary>
    Receipt,

    Door,
}

/// <summary>How a plan uses pagers (thẻ rung).</summary>
/// <param name="NumberedByFile">The text wants the pager's number to be the file's: preferred, never required.</param>
public sealed record PagerUse(PagerLending Lent, bool NumberedByFile = false)
{
    public static readonly PagerUse None = new(PagerLending.Never);
}

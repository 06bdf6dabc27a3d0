namespace MotCua.Rules.Procedures;

/// <summary>How much of a procedure's papers someone else may write (mức được viết hộ).</summary>
public enum WritingExtent
{
    /// <summary>Everything but the signature; also where there is nothing to fill in.</summary>
    Allowed,

    /// <summary>The text only: the person signs before the officer.</summary>
    TextOnly,

    NotAllowed,
}

/// <summary>Whether the papers of a procedure may be written for someone, and why not where not (quy tắc viết hộ).</summary>
/// <param name="Reason">Said to the person and to the writer; empty only where everything is allowed.</param>
/// <remarks>NĐ 23/2015/NĐ-CP for what is signed before the officer; docs/law/procedures.md.</remarks>
public sealed record WritingRule(WritingExtent Extent, string Reason = "")
{
    public static readonly WritingRule Allowed = new(WritingExtent.Allowed);
}

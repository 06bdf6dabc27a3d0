namespace MotCua.Rules.Procedures;

/// <summary>
/// How far a same-day promise may go for a procedure (nhóm thủ tục theo khả năng trả trong ngày). What the papers may
/// be written by another hand is a rule of its own, <see cref="WritingRule"/>.
/// </summary>
/// <remarks>docs/law/procedures.md</remarks>
public enum PromiseClass
{
    /// <summary>Same-day by law: promised before the cut-off.</summary>
    A,

    /// <summary>A short legal limit: a plan may promise the same day where nothing needs checking.</summary>
    B,

    /// <summary>Needs checking, posting up or a board: never promised for the same day.</summary>
    C,

    /// <summary>Not the commune's own decision: only the commune's step can be promised.</summary>
    D,
}

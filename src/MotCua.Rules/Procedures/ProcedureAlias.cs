namespace MotCua.Rules.Procedures;

/// <summary>Why another wording or code stands for a procedure (loại tên gọi khác).</summary>
public enum AliasKind
{
    /// <summary>The words of a commune's service plan.</summary>
    PlanWording,

    /// <summary>What the procedure was called before, or what people call it.</summary>
    OtherName,

    /// <summary>A code no longer in force, whose place this procedure has taken.</summary>
    ReplacedCode,
}

/// <summary>Another name of a procedure, or the code it replaced (tên gọi khác, mã cũ).</summary>
/// <param name="Wording">Compared without marks, case and blanks; for <see cref="AliasKind.ReplacedCode"/> a code.</param>
/// <param name="Code">The procedure that is meant.</param>
public sealed record ProcedureAlias(string Wording, ProcedureCode Code, AliasKind Kind, Mark Mark);

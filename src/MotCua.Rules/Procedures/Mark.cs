namespace MotCua.Rules.Procedures;

/// <summary>How sure a fact of the catalogue is (mức độ kiểm chứng).</summary>
public enum Certainty
{
    /// <summary>Read in the source named beside it.</summary>
    Found,

    /// <summary>Follows from what was read, but is not written there.</summary>
    Inferred,

    /// <summary>General knowledge, or a source that contradicts itself.</summary>
    Unverified,

    /// <summary>Ours, offered to the office as a starting point.</summary>
    Proposed,
}

/// <summary>Where a fact of the catalogue comes from and how sure it is (dấu kiểm chứng).</summary>
/// <param name="Certainty">Anything but <see cref="Certainty.Found"/> prints "chưa kiểm chứng" until the office confirms it.</param>
/// <param name="Source">Key of the source as <c>catalogue/README.md</c> lists them; empty where there is none.</param>
/// <param name="Note">What the reader should know: the case, the contradiction, the other figure.</param>
public sealed record Mark(Certainty Certainty, string Source = "", string Note = "")
{
    /// <summary>As the national portal publishes it.</summary>
    public static readonly Mark Published = new(Certainty.Found, "DVCQG");

    public bool IsVerified => Certainty == Certainty.Found;
}

/// <summary>A mark on one named fact of a procedure, such as its class or its fee.</summary>
public sealed record FactMark(ProcedureFact Fact, Mark Mark);

/// <summary>The facts of a procedure that can carry a mark of their own; the limit's mark stands beside the limit.</summary>
public enum ProcedureFact
{
    Name,
    Field,
    Existence,
    Class,
    WritingRule,
    ReceivedBy,
    CutOffEffect,
    SlipByLaw,
    StepOrder,
    Papers,
    Fees,
    LegalBasis,
}

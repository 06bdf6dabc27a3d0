using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>
/// The procedures of a plan with its two separate offers (danh mục thủ tục của mô hình): the papers are written for the
/// person, and the result comes the same day. One procedure may have either without the other.
/// </summary>
public sealed record PlanProcedures
{
    /// <summary>A plan that neither writes nor promises a day.</summary>
    public static readonly PlanProcedures None = new();

    public OfferScope WrittenForYou { get; init; }

    public OfferScope DoneToday { get; init; }

    public ListKind List { get; init; } = ListKind.Closed;

    public IReadOnlyList<PlanProcedure> Rows { get; init; } = [];

    public PlanProcedure? Find(ProcedureCode code) => Rows.FirstOrDefault(row => row.Code == code);

    public bool IsWrittenForYou(ProcedureCode code) => Covers(WrittenForYou, code, row => row.WrittenForYou);

    public bool IsDoneToday(ProcedureCode code) => Covers(DoneToday, code, row => row.DoneToday);

    /// <summary>The same plan with each code followed to the procedure that stands in its place on a day; what leads nowhere stays.</summary>
    public PlanProcedures Following(ProcedureCatalogue catalogue, DateOnly day) =>
        this with { Rows = [.. Rows.Select(row => row.Following(catalogue, day))] };

    private bool Covers(OfferScope scope, ProcedureCode code, Func<PlanProcedure, bool> offered) => scope switch
    {
        OfferScope.All => true,
        OfferScope.Listed => Find(code) is { } row && offered(row),
        _ => false,
    };
}

/// <summary>For which procedures a plan makes one of its offers (phạm vi áp dụng).</summary>
public enum OfferScope
{
    None,

    /// <summary>Those of the list whose row says so.</summary>
    Listed,

    /// <summary>Every procedure the office receives, as far as the law allows.</summary>
    All,
}

/// <summary>How a text gives its list (cách nêu danh mục).</summary>
public enum ListKind
{
    Closed,

    /// <summary>"Such as" (như): the office has to say whether the list ends there.</summary>
    OpenEnded,

    /// <summary>A number, or a promise of a list, but no list; what stands here is a proposal.</summary>
    Missing,

    /// <summary>The plan is for every procedure and lists none.</summary>
    Every,
}

/// <summary>Whose a row of the list is (nguồn của dòng danh mục).</summary>
public enum RowMark
{
    /// <summary>The text names it.</summary>
    Stated,

    /// <summary>Ours, until the office confirms it.</summary>
    Proposal,
}

/// <summary>One procedure in a plan's list (thủ tục trong danh mục của mô hình).</summary>
public sealed record PlanProcedure
{
    /// <summary>Null where the text gives a name that nobody has matched with a code yet.</summary>
    public ProcedureCode? Code { get; init; }

    /// <summary>The plan's own words for it.</summary>
    public required string Wording { get; init; }

    public bool WrittenForYou { get; init; }

    public bool DoneToday { get; init; }

    public RowMark Mark { get; init; }

    /// <summary>What the reader of the list should know about the match.</summary>
    public string Note { get; init; } = "";

    /// <summary>How the row came to its present code; empty where the plan's own code is in force.</summary>
    public IReadOnlyList<ExplanationStep> Followed { get; init; } = [];

    public PlanProcedure Following(ProcedureCatalogue catalogue, DateOnly day) =>
        catalogue.Follow(Code?.ToString() ?? Wording, day).IsGranted(out var found, out _)
            ? this with { Code = found.Version.Code, Followed = found.Steps }
            : this;
}

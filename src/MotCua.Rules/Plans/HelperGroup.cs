namespace MotCua.Rules.Plans;

/// <summary>People of one kind who help at the counter (lực lượng hỗ trợ), without access to the handling of files.</summary>
public sealed record HelperGroup
{
    /// <summary>Kebab-case kind of member, as <c>youth-union</c>; an allowance rate names the same.</summary>
    public required string Kind { get; init; }

    /// <summary>The plan's own words.</summary>
    public required string Wording { get; init; }

    /// <summary>They hold an office, so that receiving a file is theirs to do.</summary>
    public bool Officers { get; init; }

    public IReadOnlyList<HelperTask> Tasks { get; init; } = [];
}

/// <summary>What a plan lets helpers do (việc của lực lượng hỗ trợ).</summary>
public enum HelperTask
{
    Guide,
    Write,
    GuideOnline,

    /// <summary>Look whether the papers are there; receiving stays the officer's.</summary>
    CheckPapers,

    Receive,

    /// <summary>Hand out, take in or key satisfaction ballots.</summary>
    CollectBallots,
}

/// <summary>A team a plan founds (tổ, đội).</summary>
/// <param name="Founded">When the text wants it founded.</param>
/// <param name="Decision">Number of the founding decision; empty until the office enters it.</param>
/// <param name="Leader">Who leads it, as an office and never as a name.</param>
public sealed record HelperTeam(string Name, StatedDate? Founded, string Decision, string Leader);

/// <summary>How helpers take turns (lịch trực).</summary>
public sealed record DutyRoster
{
    public required DutyShift Shift { get; init; }

    /// <summary>People a shift, at least; null where the text gives no number.</summary>
    public int? AtLeast { get; init; }

    public int? AtMost { get; init; }

    public PlanDays Days { get; init; } = PlanDays.EveryWorkingDay;

    /// <summary>Who draws it up, in the plan's words.</summary>
    public string MadeBy { get; init; } = "";

    /// <summary>What a helper must be able to do before the first duty.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];
}

/// <summary>The length of one turn (ca trực).</summary>
public enum DutyShift
{
    HalfDay,
    Day,
}

/// <summary>What a helper is paid (mức hỗ trợ): once a person and day, however many shifts.</summary>
/// <param name="Kind">The <see cref="HelperGroup.Kind"/> it is for.</param>
/// <param name="Amount">Đồng a day; null where the text leaves it to the province.</param>
/// <param name="From">First day, included; null means the plan's own.</param>
/// <param name="Until">Last day, included; null while no end is known.</param>
/// <param name="BudgetLine">Code of the <see cref="BudgetLine"/> it is paid from.</param>
public sealed record AllowanceRate(string Kind, long? Amount, DateOnly? From, DateOnly? Until, string BudgetLine);

/// <summary>A line of a plan's budget (dòng kinh phí).</summary>
public sealed record BudgetLine(string Code, string Text);

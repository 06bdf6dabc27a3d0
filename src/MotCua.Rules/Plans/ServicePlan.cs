namespace MotCua.Rules.Plans;

/// <summary>
/// What a commune wrote down about how its room is to work (kế hoạch phục vụ): on which days, for which procedures, with
/// which promise, by whom. A plan is data; what the law allows of it is computed, never written in it.
/// </summary>
/// <remarks>docs/law/promises.md; the five presets lie in <c>plans/</c>.</remarks>
public sealed record ServicePlan
{
    /// <summary>Kebab-case and stable: ties between two promises are broken by it, in ordinal order.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The heading as written; empty where the office made the plan here.</summary>
    public string Title { get; init; } = "";

    public PlanStatus Status { get; init; } = PlanStatus.Running;

    public PlanDocument Document { get; init; } = PlanDocument.Unnumbered;

    public required PlanPlace Place { get; init; }

    /// <summary>The models the heading names, in its order.</summary>
    public IReadOnlyList<NamedModel> Models { get; init; } = [];

    public required PlanDays Days { get; init; }

    /// <summary>First day, included; it need not be one of <see cref="Days"/>.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included; null while the text ends the plan nowhere.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>First minute at which a file counts for the plan; null means opening time.</summary>
    public TimeOnly? ReceivesFrom { get; init; }

    /// <summary>Last minute, included, at which a file counts for the plan; null where the text names none.</summary>
    public TimeOnly? CutOff { get; init; }

    /// <summary>When the result comes; null where the plan promises no day.</summary>
    public PlanTime? Promise { get; init; }

    /// <summary>The text keeps its promise to files that need no verification, of whatever class.</summary>
    public bool OnlyWithoutVerification { get; init; }

    public SlipRule Slip { get; init; } = SlipRule.Given;

    /// <summary>What the text says about the slip, place by place; two different rules are a contradiction.</summary>
    public IReadOnlyList<SlipRule> SlipsInText { get; init; } = [];

    public PagerUse Pagers { get; init; } = PagerUse.None;

    public PlanProcedures Procedures { get; init; } = PlanProcedures.None;

    public WritingOffer? Writing { get; init; }

    public OnlineHelp? OnlineHelp { get; init; }

    /// <summary>Ways a result reaches the person besides the return desk.</summary>
    public IReadOnlyList<ReturnWay> ReturnWays { get; init; } = [];

    public IReadOnlyList<NoticeWay> Notices { get; init; } = [];

    public PostedList? PostedList { get; init; }

    public HelperTeam? Team { get; init; }

    public DutyRoster? Roster { get; init; }

    public IReadOnlyList<HelperGroup> Helpers { get; init; } = [];

    public BallotSittings? Ballots { get; init; }

    public IReadOnlyList<AllowanceRate> Allowances { get; init; } = [];

    public IReadOnlyList<PlanDuty> Duties { get; init; } = [];

    public IReadOnlyList<FilingTarget> Targets { get; init; } = [];

    public IReadOnlyList<PublicityTask> Publicity { get; init; } = [];

    public IReadOnlyList<ReportDuty> Reports { get; init; } = [];

    public IReadOnlyList<string> Equipment { get; init; } = [];

    public IReadOnlyList<BudgetLine> Budget { get; init; } = [];

    /// <summary>Figures and dates as the text states them, kept only to be checked.</summary>
    public StatedFacts Stated { get; init; } = StatedFacts.None;

    /// <summary>Sentences of the text in its own words, kept only to be checked.</summary>
    public IReadOnlyList<Excerpt> Excerpts { get; init; } = [];

    /// <summary>Leftovers of the text that no check can compute.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>How far the commune has gone with a plan (tình trạng kế hoạch).</summary>
public enum PlanStatus
{
    /// <summary>Tried out (thí điểm).</summary>
    Pilot,

    Running,
}

/// <summary>A model the heading of a plan names (mô hình).</summary>
/// <param name="Defined">False where the text never says what it is.</param>
public sealed record NamedModel(string Name, bool Defined);

/// <summary>A sentence of a plan's text, as written (trích nguyên văn).</summary>
/// <param name="At">Where it stands, as <c>II.1</c>.</param>
public sealed record Excerpt(string At, string Text);

using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Procedures;

/// <summary>
/// An administrative procedure as it stands between two dates (phiên bản thủ tục hành chính). A dossier pins the version
/// it was received under; a later version never changes it.
/// </summary>
public sealed record ProcedureVersion
{
    public required ProcedureCode Code { get; init; }

    /// <summary>The official name as published.</summary>
    public required string Name { get; init; }

    /// <summary>Lĩnh vực, as <c>Hộ tịch</c>.</summary>
    public required string Field { get; init; }

    /// <summary>First day in force; null where the source does not say since when.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force, included; null while no end is known.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The procedure this one took the place of; plans that list the old code follow to this one.</summary>
    public ProcedureCode? Replaces { get; init; }

    /// <summary>From this day a new law may have changed what stands here: someone must confirm it again.</summary>
    public DateOnly? RecheckOn { get; init; }

    public Receiver ReceivedBy { get; init; }

    public required PromiseClass Class { get; init; }

    public WritingRule Writing { get; init; } = WritingRule.Allowed;

    /// <summary>The legal limit (thời hạn giải quyết); null where none is known, and then nobody can promise anything.</summary>
    public TimeLimit? Limit { get; init; }

    public Mark LimitMark { get; init; } = Mark.Published;

    public CutOffEffect CutOffEffect { get; init; }

    public SlipByLaw SlipByLaw { get; init; } = SlipByLaw.UnlessSameDay;

    public AfterSupplement AfterSupplement { get; init; }

    /// <summary>The law provides for verification or a site check (xác minh); whether this file needs one is found at the desk.</summary>
    public bool NeedsVerificationPossible { get; init; }

    public bool BothMustBePresent { get; init; }

    public bool SignsBeforeOfficer { get; init; }

    /// <summary>The portal lists an online channel.</summary>
    public bool FiledOnline { get; init; } = true;

    /// <summary>The order of steps inside the house: a name, as <c>civil-status</c>, or the steps themselves.</summary>
    public string StepOrder { get; init; } = "general";

    /// <summary>Who may ask for it, as published.</summary>
    public string Applicants { get; init; } = "";

    public string ResultName { get; init; } = "";

    /// <summary>Code of the result paper, as <c>KQ.G15.000031</c>.</summary>
    public string ResultCode { get; init; } = "";

    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>The decision that published it.</summary>
    public string PublishedBy { get; init; } = "";

    public string PortalUrl { get; init; } = "";

    public IReadOnlyList<RequiredPaper> Papers { get; init; } = [];

    public IReadOnlyList<ProcedureFee> Fees { get; init; } = [];

    /// <summary>Marks on facts other than the limit; what carries none is as published.</summary>
    public IReadOnlyList<FactMark> Marks { get; init; } = [];

    /// <summary>Both ends are included.</summary>
    public bool IsInForce(DateOnly day) => !(day < ValidFrom) && !(day > ValidUntil);

    /// <summary>Some day sees both in force.</summary>
    public bool IsInForceWith(ProcedureVersion other) => !(ValidUntil < other.ValidFrom) && !(other.ValidUntil < ValidFrom);

    public Mark MarkOf(ProcedureFact fact) => Marks.FirstOrDefault(mark => mark.Fact == fact)?.Mark ?? Mark.Published;
}

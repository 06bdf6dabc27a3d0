using MotCua.App.Data;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>A new version of a procedure as the office has entered it from a decision (bản sửa thủ tục); empty members stay as the version before has them.</summary>
public sealed record ProcedureRevision : IRow<ProcedureRevision>
{
    public required int OfficeId { get; init; }
    public required long RevisionId { get; init; }
    public required string ProcedureCode { get; init; }

    /// <summary>The code whose place it takes; null for a new version of the same code.</summary>
    public string? ReplacedCode { get; init; }
    public required DateOnly ValidFromOn { get; init; }
    public string? Name { get; init; }
    public string? TimeLimit { get; init; }
    public PromiseClass? PromiseClass { get; init; }
    public WritingExtent? WritingExtent { get; init; }
    public string? WritingReason { get; init; }
    public SlipByLaw? SlipByLaw { get; init; }
    public CutOffEffect? CutOffEffect { get; init; }
    public AfterSupplement? AfterSupplement { get; init; }
    public string? StepOrder { get; init; }
    public required string Document { get; init; }
    public required long LastSequence { get; init; }

    /// <summary>The version that begins with this revision, over the one it follows.</summary>
    public ProcedureVersion Over(ProcedureVersion before) => before with
    {
        Code = Rules.Procedures.ProcedureCode.Parse(ProcedureCode),
        Name = Name ?? before.Name,
        ValidFrom = ValidFromOn,
        Replaces = ReplacedCode is { } replaced ? Rules.Procedures.ProcedureCode.Parse(replaced) : before.Replaces,
        RecheckOn = before.RecheckOn > ValidFromOn ? before.RecheckOn : null,
        Class = PromiseClass ?? before.Class,
        Writing = WritingExtent is { } extent ? new WritingRule(extent, WritingReason ?? "") : before.Writing,
        Limit = TimeLimit is { } limit ? Rules.Deadlines.TimeLimit.Parse(limit) : before.Limit,
        LimitMark = TimeLimit is null ? before.LimitMark : new Mark(Certainty.Found, Document),
        CutOffEffect = CutOffEffect ?? (TimeLimit is { } changed ? CutOff.For(Rules.Deadlines.TimeLimit.Parse(changed)).Effect : before.CutOffEffect),
        SlipByLaw = SlipByLaw ?? before.SlipByLaw,
        AfterSupplement = AfterSupplement ?? before.AfterSupplement,
        StepOrder = StepOrder ?? before.StepOrder,
        PublishedBy = Document,
    };

    public static Table<ProcedureRevision> Table { get; } = new(
        "procedure_revisions",
        ["office_id", "revision_id"],
        [
            ("office_id", revision => revision.OfficeId),
            ("revision_id", revision => revision.RevisionId),
            ("procedure_code", revision => revision.ProcedureCode),
            ("replaced_code", revision => revision.ReplacedCode),
            ("valid_from_on", revision => revision.ValidFromOn),
            ("name", revision => revision.Name),
            ("time_limit", revision => revision.TimeLimit),
            ("promise_class", revision => revision.PromiseClass),
            ("writing_extent", revision => revision.WritingExtent),
            ("writing_reason", revision => revision.WritingReason),
            ("slip_by_law", revision => revision.SlipByLaw),
            ("cut_off_effect", revision => revision.CutOffEffect),
            ("after_supplement", revision => revision.AfterSupplement),
            ("step_order", revision => revision.StepOrder),
            ("document", revision => revision.Document),
            ("last_sequence", revision => revision.LastSequence),
        ],
        row => new ProcedureRevision
        {
            OfficeId = row.Int("office_id"),
            RevisionId = row.Long("revision_id"),
            ProcedureCode = row.Text("procedure_code"),
            ReplacedCode = row.TextOrNull("replaced_code"),
            ValidFromOn = row.Day("valid_from_on"),
            Name = row.TextOrNull("name"),
            TimeLimit = row.TextOrNull("time_limit"),
            PromiseClass = row.CodeOrNull<PromiseClass>("promise_class"),
            WritingExtent = row.CodeOrNull<WritingExtent>("writing_extent"),
            WritingReason = row.TextOrNull("writing_reason"),
            SlipByLaw = row.CodeOrNull<SlipByLaw>("slip_by_law"),
            CutOffEffect = row.CodeOrNull<CutOffEffect>("cut_off_effect"),
            AfterSupplement = row.CodeOrNull<AfterSupplement>("after_supplement"),
            StepOrder = row.TextOrNull("step_order"),
            Document = row.Text("document"),
            LastSequence = row.Long("last_sequence"),
        });
}

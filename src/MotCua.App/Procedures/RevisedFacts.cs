using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>What a decision changes about a procedure (nội dung sửa đổi của thủ tục); what is left out stays as it was.</summary>
public abstract record RevisedFacts
{
    private const int LongestDocument = 200;

    /// <summary>The first day in force: tomorrow at the earliest, because dossiers received today keep today's version.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The decision that publishes it.</summary>
    public required string Document { get; init; }
    public string? Name { get; init; }

    /// <summary>As <c>3wd</c>.</summary>
    public string? TimeLimit { get; init; }
    public PromiseClass? Class { get; init; }
    public WritingExtent? Writing { get; init; }
    public string? WritingReason { get; init; }
    public SlipByLaw? SlipByLaw { get; init; }
    public CutOffEffect? CutOffEffect { get; init; }
    public AfterSupplement? AfterSupplement { get; init; }

    /// <summary>A named order, or the steps themselves.</summary>
    public string? StepOrder { get; init; }

    internal Verdict<ProcedureRevision> RowOf(OfficeWrite office, ProcedureVersion before, ProcedureCode code)
    {
        if (RefusedFor(office, before) is { } refusal)
        {
            return refusal;
        }

        return new ProcedureRevision
        {
            OfficeId = office.OfficeId,
            RevisionId = office.NextId(Series.ProcedureRevision),
            ProcedureCode = code.ToString(),
            ReplacedCode = code == before.Code ? null : before.Code.ToString(),
            ValidFromOn = ValidFrom,
            Name = Written(Name),
            TimeLimit = Written(TimeLimit),
            PromiseClass = Class,
            WritingExtent = Writing,
            WritingReason = Written(WritingReason),
            SlipByLaw = SlipByLaw,
            CutOffEffect = CutOffEffect,
            AfterSupplement = AfterSupplement,
            StepOrder = Written(StepOrder),
            Document = Document.Trim().Normalize(),
            LastSequence = office.Sequence,
        };
    }

    private Refusal? RefusedFor(OfficeWrite office, ProcedureVersion before) =>
        ValidFrom <= office.Today ? ProcedureRefusals.VersionFromPast(office.Today.AddDays(1))
        : Document.Trim().Length is 0 or > LongestDocument ? ProcedureRefusals.DecisionMissing()
        : Written(TimeLimit) is { } limit && !Rules.Deadlines.TimeLimit.TryParse(limit, out _) ? ProcedureRefusals.LimitUnreadable(limit)
        : Writing is WritingExtent.TextOnly or WritingExtent.NotAllowed && Written(WritingReason) is null ? Refusals.WritingReasonMissing(before)
        : Written(StepOrder) is { } order && !StepOrders.Of(order).IsGranted(out _, out var refusal) ? refusal
        : null;

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize();
}

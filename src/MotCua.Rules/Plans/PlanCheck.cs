using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>
/// What in a plan does not fit together (rà soát kế hoạch): computed from the facts it states, so that the same checks
/// run on a plan nobody has seen. A contradiction never stops a plan; it says what is read instead.
/// </summary>
/// <remarks>docs/law/promises.md lists the codes.</remarks>
public static class PlanCheck
{
    private static readonly IReadOnlyList<Func<ServicePlan, PlanCheckGround, IEnumerable<PlanContradiction?>>> Checks =
    [
        DateChecks.Of,
        ListChecks.Of,
        PromiseChecks.Of,
        SlipChecks.Of,
        PeopleChecks.Of,
        OnlineChecks.Of,
        WordChecks.Of,
    ];

    public static PlanReview Of(ServicePlan plan, PlanCheckGround ground) =>
        new([.. Checks.SelectMany(check => check(plan, ground)).OfType<PlanContradiction>()], plan.Notes);
}

/// <summary>What a plan is checked against (căn cứ rà soát).</summary>
public sealed record PlanCheckGround
{
    public required ProcedureCatalogue Catalogue { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The day on which codes are looked up and the next service day is sought.</summary>
    public required DateOnly Today { get; init; }

    public TimeOnly LawCutOff { get; init; } = CutOff.DefaultAt;

    internal ProcedureVersion? Version(PlanProcedure row) =>
        row.Code is { } code && Catalogue.InForce(code, Today).IsGranted(out var version, out _) ? version : null;
}

/// <summary>What a review of a plan found (kết quả rà soát).</summary>
/// <param name="Notes">Leftovers of the text that nothing computes, as the plan's file carries them.</param>
public sealed record PlanReview(IReadOnlyList<PlanContradiction> Contradictions, IReadOnlyList<string> Notes);

/// <summary>One thing that does not fit (điểm mâu thuẫn).</summary>
/// <param name="Code">Stable kebab-case code of the kind.</param>
/// <param name="Text">What does not fit with what.</param>
/// <param name="Reading">What is read instead.</param>
public sealed record PlanContradiction(string Code, Sentence Text, Sentence Reading)
{
    public override string ToString() => $"{Code}: {Text} {Reading}";
}

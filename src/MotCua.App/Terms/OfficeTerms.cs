using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Rules.Queueing;

namespace MotCua.App.Terms;

/// <summary>
/// What an office works by at one revision (nội dung đang áp dụng): its calendar, its plans and its catalogue with its own
/// settings. Read once per revision and shared; every act that changes any of it raises the revision.
/// </summary>
public sealed record OfficeTerms
{
    public required long Revision { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The line of the ledger that last changed the calendar; 0 while nothing has.</summary>
    public long CalendarRevision { get; init; }

    public required ProcedureCatalogue Catalogue { get; init; }

    public required IReadOnlyDictionary<ProcedureCode, LocalSettings> Local { get; init; }

    /// <summary>Every revision of every plan adopted here, by plan and revision.</summary>
    public required IReadOnlyList<AdoptedPlan> Adopted { get; init; }

    public IReadOnlyList<Priority> Priorities { get; init; } = Priority.Shipped;

    /// <summary>The rank of a priority by its code; 0 is none.</summary>
    public int RankOf(string priority) => Priorities.FirstOrDefault(known => known.Code == priority)?.Rank ?? 0;

    /// <summary>The plans running here on a day, each in the revision that holds then, ordered by id.</summary>
    public IReadOnlyList<ServicePlan> PlansOn(DateOnly day) =>
    [
        .. Adopted
            .Where(plan => plan.HoldsOn(day))
            .GroupBy(plan => plan.Plan.Id, StringComparer.Ordinal)
            .OrderBy(revisions => revisions.Key, StringComparer.Ordinal)
            .Select(revisions => revisions.MaxBy(plan => plan.Revision)!)
            .Where(latest => latest.State == PlanState.Running)
            .Select(latest => latest.Plan.Following(Catalogue, day)),
    ];

    /// <summary>A procedure as it is offered here on a day; old codes and plan wordings are followed.</summary>
    public Verdict<OfferedProcedure> Procedure(string written, DateOnly day)
    {
        if (!Catalogue.Follow(written, day).IsGranted(out var followed, out var refusal))
        {
            return refusal;
        }

        return new OfferedProcedure(followed.Version, Local.GetValueOrDefault(followed.Version.Code, LocalSettings.Unset));
    }
}

/// <summary>A plan revision as read from its row: it holds from a day on until a later revision does.</summary>
public sealed record AdoptedPlan(ServicePlan Plan, long Revision, PlanState State, DateOnly HoldsFromOn, DateOnly? HoldsUntilOn)
{
    public bool HoldsOn(DateOnly day) => day >= HoldsFromOn && !(day > HoldsUntilOn);
}

using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>Everything a promise depends on (dữ kiện để hẹn trả kết quả).</summary>
public sealed record PromiseQuestion
{
    public required OfferedProcedure Procedure { get; init; }

    public required Findings Findings { get; init; }

    /// <summary>
    /// The plans the office runs, whether they hold that day or not, their codes followed
    /// (<see cref="PlanProcedures.Following"/>); none leaves the law's deadline alone.
    /// </summary>
    public required IReadOnlyList<ServicePlan> Plans { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The moment of receipt; counted in whole minutes.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The hour up to which the law expects a same-day result, the minute included.</summary>
    public TimeOnly LawCutOff { get; init; } = CutOff.DefaultAt;

    internal CutOff CutOff => new(LawCutOff, Procedure.CutOffEffect);

    internal bool IsInTimeForLaw => CutOff.IsInTime(At);
}

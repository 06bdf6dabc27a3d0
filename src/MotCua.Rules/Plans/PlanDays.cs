using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>The days of the week a plan holds on (ngày thực hiện mô hình): some weekdays, or every working day.</summary>
public sealed class PlanDays : IEquatable<PlanDays>
{
    public static readonly PlanDays EveryWorkingDay = new([]);

    private PlanDays(IReadOnlyList<DayOfWeek> weekdays) => Weekdays = weekdays;

    /// <summary>In the order of the week from Monday; empty means every working day.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; }

    public bool IsEveryWorkingDay => Weekdays.Count == 0;

    /// <exception cref="ArgumentException">No weekday is given.</exception>
    public static PlanDays On(params IEnumerable<DayOfWeek> weekdays)
    {
        var inOrder = weekdays.Distinct().OrderBy(FromMonday).ToList();
        return inOrder.Count > 0 ? new(inOrder) : throw new ArgumentException("A plan holds on a weekday at least.", nameof(weekdays));
    }

    /// <summary>Whether the weekday fits; whether the day is worked is the calendar's to say.</summary>
    public bool Include(DayOfWeek day) => IsEveryWorkingDay || Weekdays.Contains(day);

    /// <summary>As people say it: <c>thứ Ba, thứ Năm</c>, or <c>mọi ngày làm việc</c>.</summary>
    public Sentence Written() => IsEveryWorkingDay
        ? Sentence.Of("mọi ngày làm việc")
        : Weekdays.Select(DayNames.Of).Aggregate((said, next) => Sentence.Of("{said}, {next}", ("said", said), ("next", next)));

    public bool Equals(PlanDays? other) => other is not null && Weekdays.SequenceEqual(other.Weekdays);

    public override bool Equals(object? obj) => Equals(obj as PlanDays);

    public override int GetHashCode() => Weekdays.Aggregate(0, (hash, day) => HashCode.Combine(hash, day));

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}

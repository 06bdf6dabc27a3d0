using MotCua.Rules.Calendars;

namespace MotCua.Rules.Deadlines;

/// <summary>
/// A limit running from a start (đếm thời hạn): where it ends, what was counted on the way, and how far a suspension moves its
/// end. One kind per unit.
/// </summary>
internal abstract record Countdown(WorkingCalendar Calendar, DateTimeOffset Start)
{
    public abstract DateTimeOffset DueAt { get; }

    public static Countdown Of(TimeLimit limit, DateTimeOffset start, WorkingCalendar calendar) => limit.Unit switch
    {
        TimeUnit.WorkingDays => new WorkingDayCountdown(calendar, start, calendar.AddWorkingDays(start.Day(), limit.Amount)),
        TimeUnit.CalendarDays => new CalendarDayCountdown(calendar, start, start.Day().AddDays(limit.Amount)),
        _ => new WorkingHourCountdown(calendar, start, calendar.AddWorkingMinutes(start, limit.Amount * 60)),
    };

    /// <summary>What was counted and skipped between the start and the due moment.</summary>
    public abstract IEnumerable<ExplanationStep> Steps();

    /// <summary>What a suspension costs, in the limit's own unit; nothing of it lies before the start.</summary>
    public abstract int Lost(DateTimeOffset from, DateTimeOffset until);

    /// <summary>What <see cref="Lost"/> gave, in words.</summary>
    public abstract Sentence InWords(int lost);

    public abstract Countdown MovedBy(int lost);

    /// <summary>The same, never due while the clock stood still.</summary>
    public abstract Countdown NotDueBefore(DateTimeOffset resumedAt);
}

/// <summary>A limit in days: due at closing time of its last day.</summary>
internal abstract record DayCountdown(WorkingCalendar Calendar, DateTimeOffset Start, DateOnly LastDay) : Countdown(Calendar, Start)
{
    public DateOnly DueOn => Calendar.IsWorkingDay(LastDay) ? LastDay : Calendar.NextWorkingDay(LastDay);

    public override DateTimeOffset DueAt => Calendar.ClosingOf(DueOn);

    public override Countdown NotDueBefore(DateTimeOffset resumedAt) =>
        DueAt < resumedAt ? this with { LastDay = Calendar.CountsFrom(resumedAt).Day() } : this;

    protected DateOnly StartOrLater(DateTimeOffset moment) => (moment > Start ? moment : Start).Day();
}

/// <summary>Working days after the day the clock starts; the zeroth is that day itself.</summary>
internal sealed record WorkingDayCountdown(WorkingCalendar Calendar, DateTimeOffset Start, DateOnly LastDay) : DayCountdown(Calendar, Start, LastDay)
{
    public override IEnumerable<ExplanationStep> Steps() => LastDay == Start.Day()
        ? [DeadlineSteps.SameDay(LastDay)]
        : DeadlineSteps.Counted(Calendar, Start.Day(), LastDay);

    public override int Lost(DateTimeOffset from, DateTimeOffset until) => Calendar.WorkingDaysBetween(StartOrLater(from), until.Day());

    public override Sentence InWords(int lost) => Sentence.Of("{count} ngày làm việc", ("count", lost));

    public override Countdown MovedBy(int lost) => this with { LastDay = Calendar.AddWorkingDays(LastDay, lost) };
}

/// <summary>Calendar days after the day the clock starts; a last day that is not worked moves to the next one that is.</summary>
internal sealed record CalendarDayCountdown(WorkingCalendar Calendar, DateTimeOffset Start, DateOnly LastDay) : DayCountdown(Calendar, Start, LastDay)
{
    public override IEnumerable<ExplanationStep> Steps() =>
    [
        DeadlineSteps.CalendarDays(Start.Day().AddDays(1), LastDay),
        .. DueOn == LastDay ? [] : DeadlineSteps.Skipped(Calendar, LastDay.AddDays(-1), DueOn).Append(DeadlineSteps.LastDayMoved(LastDay, DueOn)),
    ];

    public override int Lost(DateTimeOffset from, DateTimeOffset until) => Math.Max(0, until.Day().DayNumber - StartOrLater(from).DayNumber);

    public override Sentence InWords(int lost) => Sentence.Of("{count} ngày", ("count", lost));

    public override Countdown MovedBy(int lost) => this with { LastDay = LastDay.AddDays(lost) };
}

/// <summary>Working minutes from the moment the clock starts.</summary>
internal sealed record WorkingHourCountdown(WorkingCalendar Calendar, DateTimeOffset Start, DateTimeOffset End) : Countdown(Calendar, Start)
{
    public override DateTimeOffset DueAt => End;

    public override IEnumerable<ExplanationStep> Steps()
    {
        var day = Start.Day();
        foreach (var span in Calendar.WorkingSpansOf(Start, Calendar.WorkingMinutesBetween(Start, End)))
        {
            foreach (var skipped in DeadlineSteps.Skipped(Calendar, day, span.From.Day()))
            {
                yield return skipped;
            }

            yield return DeadlineSteps.Minutes(span);
            day = span.From.Day();
        }
    }

    public override int Lost(DateTimeOffset from, DateTimeOffset until) => Calendar.WorkingMinutesBetween(from > Start ? from : Start, until);

    public override Sentence InWords(int lost) => Sentence.Of("{count} phút làm việc", ("count", lost));

    public override Countdown MovedBy(int lost) => this with { End = Calendar.AddWorkingMinutes(End, lost) };

    public override Countdown NotDueBefore(DateTimeOffset resumedAt) => this;
}

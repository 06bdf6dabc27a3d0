using MotCua.Rules.Calendars;

namespace MotCua.Rules.Deadlines;

/// <summary>
/// When the law wants a file done (hạn giải quyết), with the arithmetic that leads there. Moments are whole minutes; the due
/// minute itself is in time.
/// </summary>
/// <remarks>BLDS 2015 Điều 147, 148; NĐ 23/2015/NĐ-CP Điều 7 for the cut-off; docs/law/deadlines.md.</remarks>
public sealed record Deadline
{
    private Deadline()
    {
    }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required TimeLimit Limit { get; init; }

    /// <summary>The moment the clock starts: receipt, or the next opening, or the next working day's.</summary>
    public required DateTimeOffset EffectiveStart { get; init; }

    /// <summary>The due moment as it was at receipt; no suspension ever changes it.</summary>
    public required DateTimeOffset DueOriginal { get; init; }

    /// <summary>The due moment as moved by the suspensions that have ended.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Whether the clock stands still: a suspension that began in time has not ended.</summary>
    public required bool IsSuspended { get; init; }

    public required IReadOnlyList<ExplanationStep> Steps { get; init; }

    /// <summary>The due moment in force; null while suspended.</summary>
    public DateTimeOffset? DueCurrent => IsSuspended ? null : DueAt;

    public DateOnly DueOn => DueAt.Day();

    public static Deadline Of(DateTimeOffset receivedAt, TimeLimit limit, CutOff cutOff, IReadOnlyList<Suspension> suspensions, WorkingCalendar calendar)
    {
        var received = receivedAt.ToMinute();
        var start = ClockStart.Of(received, cutOff, calendar);
        var original = Countdown.Of(limit, start.At, calendar);
        List<ExplanationStep> steps = [DeadlineSteps.Received(received, limit), .. start.Steps, .. original.Steps(), DeadlineSteps.DueOriginal(original.DueAt)];
        var (current, isSuspended) = Suspended(original, Suspension.United(suspensions), steps);
        return new()
        {
            ReceivedAt = received,
            Limit = limit,
            EffectiveStart = start.At,
            DueOriginal = original.DueAt,
            DueAt = current.DueAt,
            IsSuspended = isSuspended,
            Steps = steps,
        };
    }

    /// <summary>The same for moments that a person typed: refused when one lies outside the years the calendar covers.</summary>
    public static Verdict<Deadline> Asked(DateTimeOffset receivedAt, TimeLimit limit, CutOff cutOff, IReadOnlyList<Suspension> suspensions, WorkingCalendar calendar)
    {
        var years = suspensions.SelectMany(suspension => new[] { suspension.From, suspension.Until ?? suspension.From }).Prepend(receivedAt).Select(moment => moment.Year);
        var unknown = years.Where(year => !PublicHolidays.Cover(year)).ToList();
        return unknown is [var year, ..] ? Refusals.CalendarYearUnknown(year) : Of(receivedAt, limit, cutOff, suspensions, calendar);
    }

    private static (Countdown Current, bool IsSuspended) Suspended(Countdown current, IReadOnlyList<Suspension> suspensions, List<ExplanationStep> steps)
    {
        foreach (var suspension in suspensions)
        {
            if (suspension.From > current.DueAt)
            {
                steps.Add(DeadlineSteps.AfterDue(suspension));
            }
            else if (suspension.Until is { } until)
            {
                current = Moved(current, suspension, until, steps);
            }
            else
            {
                steps.Add(DeadlineSteps.StillSuspended(suspension));
                return (current, true);
            }
        }

        return (current, false);
    }

    private static Countdown Moved(Countdown before, Suspension suspension, DateTimeOffset until, List<ExplanationStep> steps)
    {
        var lost = before.Lost(suspension.From, until);
        var moved = before.MovedBy(lost);
        var after = moved.NotDueBefore(until);
        steps.Add(DeadlineSteps.Moved(suspension, before.InWords(lost)));
        steps.AddRange(moved.StepsSince(before.DueAt.Day()));
        if (after != moved)
        {
            steps.Add(DeadlineSteps.NotDueWhileSuspended(after.DueAt));
        }

        steps.Add(DeadlineSteps.DueCurrent(after.DueAt));
        return after;
    }

    /// <summary>How the file stands when finished at that moment. While the clock stands still nothing is late.</summary>
    public Lateness LatenessAt(DateTimeOffset finishedAt) =>
        finishedAt.Day() < DueOn ? Lateness.Early
        : IsLateAt(finishedAt) ? Lateness.Late
        : Lateness.OnTime;

    /// <summary>Whether the due minute has passed and the clock is running.</summary>
    public bool IsLateAt(DateTimeOffset moment) => moment.ToMinute() > DueCurrent;
}

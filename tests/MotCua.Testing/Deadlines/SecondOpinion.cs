using MotCua.Rules.Deadlines;

namespace MotCua.Testing.Deadlines;

/// <summary>
/// Deadlines counted the dumb way: walking minute by minute and day by day over a diary, asking at each whether the clock
/// runs. Shares no line with the product.
/// </summary>
public sealed class SecondOpinion(Diary diary, IReadOnlyList<(int From, int Until)> pauses)
{
    public const int Forever = int.MaxValue;

    private const int Day = 1440;

    /// <summary>Known-bad: whoever comes in the very minute of the cut-off is late.</summary>
    public bool IsStrictAtCutOff { get; init; }

    /// <summary>The minute the clock starts.</summary>
    public int Start(int received, int? cutOffMinute)
    {
        var start = FirstWorked(received);
        return start % Day > cutOffMinute || (IsStrictAtCutOff && start % Day == cutOffMinute) ? FirstWorked(((start / Day) + 1) * Day) : start;
    }

    /// <summary>The due minute; none while a pause that began in time lasts.</summary>
    public int? Due(int start, int amount, TimeUnit unit)
    {
        if (unit == TimeUnit.WorkingHours)
        {
            return AfterWorkedMinutes(start, amount * 60);
        }

        var due = Closing(LastDay(start / Day, amount, unit == TimeUnit.WorkingDays ? IsWorkedDay : _ => true));
        while (Running(due) is { } pause)
        {
            if (pause.Until == Forever)
            {
                return null;
            }

            due = Closing(pause.Until / Day, notBefore: pause.Until);
        }

        return due;
    }

    private int? AfterWorkedMinutes(int minute, int left)
    {
        var due = minute;
        while (left > 0 || IsPaused(minute))
        {
            if (pauses.Any(pause => pause.Until == Forever && pause.From <= minute))
            {
                return null;
            }

            if (diary.IsWorked(minute))
            {
                left -= IsPaused(minute) ? 0 : 1;
                due = minute + 1;
            }

            minute++;
        }

        return due;
    }

    /// <summary>The n-th countable day after the first; a day after a pause's first, up to its last, is not countable.</summary>
    private int LastDay(int day, int amount, Func<int, bool> counts)
    {
        while (amount > 0)
        {
            day++;
            amount -= counts(day) && !pauses.Any(pause => pause.From / Day < day && pause.Until != Forever && day <= pause.Until / Day) ? 1 : 0;
        }

        return day;
    }

    private int Closing(int day, int notBefore = 0)
    {
        while (!IsWorkedDay(day) || LastWorkedMinute(day) + 1 < notBefore)
        {
            day++;
        }

        return LastWorkedMinute(day) + 1;
    }

    private (int From, int Until)? Running(int minute)
    {
        var running = pauses.Where(pause => pause.From <= minute && minute < pause.Until).ToList();
        return running.Count == 0 ? null : (running.Min(pause => pause.From), running.Max(pause => pause.Until));
    }

    private bool IsPaused(int minute) => Running(minute) is not null;

    private bool IsWorkedDay(int day) => LastWorkedMinute(day) >= 0;

    private int LastWorkedMinute(int day)
    {
        var minute = ((day + 1) * Day) - 1;
        while (minute >= day * Day && !diary.IsWorked(minute))
        {
            minute--;
        }

        return minute >= day * Day ? minute : -1;
    }

    private int FirstWorked(int minute)
    {
        while (!diary.IsWorked(minute))
        {
            minute++;
        }

        return minute;
    }
}

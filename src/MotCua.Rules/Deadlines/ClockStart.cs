using MotCua.Rules.Calendars;

namespace MotCua.Rules.Deadlines;

/// <summary>
/// When the clock of a file starts (thời điểm bắt đầu tính): at receipt, at the next opening when received outside office
/// hours, or at the next working day's opening when the cut-off has passed and says so.
/// </summary>
internal sealed record ClockStart(DateTimeOffset At, IReadOnlyList<ExplanationStep> Steps)
{
    public static ClockStart Of(DateTimeOffset receivedAt, CutOff cutOff, WorkingCalendar calendar)
    {
        var countsFrom = calendar.CountsFrom(receivedAt);
        var steps = countsFrom == receivedAt
            ? []
            : DeadlineSteps.Skipped(calendar, receivedAt.Day().AddDays(-1), countsFrom.Day()).Append(DeadlineSteps.OutsideHours(receivedAt, countsFrom));
        if (cutOff.IsInTime(countsFrom))
        {
            return new(countsFrom, [.. steps, .. cutOff.Effect == CutOffEffect.None ? [] : new[] { DeadlineSteps.InTime(cutOff) }]);
        }

        return cutOff.Effect == CutOffEffect.None
            ? new(countsFrom, [.. steps, DeadlineSteps.CutOffWithoutEffect(cutOff)])
            : NextWorkingDay(countsFrom, cutOff, calendar, steps);
    }

    private static ClockStart NextWorkingDay(DateTimeOffset countsFrom, CutOff cutOff, WorkingCalendar calendar, IEnumerable<ExplanationStep> steps)
    {
        var day = calendar.NextWorkingDay(countsFrom.Day());
        return new(
            calendar.CountsFrom(OfficeTime.At(day, TimeOnly.MinValue)),
            [.. steps, .. DeadlineSteps.Skipped(calendar, countsFrom.Day(), day), DeadlineSteps.AfterCutOff(cutOff, day)]);
    }
}

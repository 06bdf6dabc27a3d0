namespace MotCua.Rules;

/// <summary>
/// The time a Vietnamese office lives in (giờ Việt Nam): +07:00 all year. Every moment a rule takes or gives is a
/// <see cref="DateTimeOffset"/>; days and clock times are read off at this offset, and moments compare in whole minutes.
/// </summary>
public static class OfficeTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    public static DateOnly Day(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>The clock time in whole minutes: 15:00:59 is 15:00, so that it is still in time for a 15:00 cut-off.</summary>
    public static TimeOnly Clock(this DateTimeOffset moment)
    {
        var local = moment.ToOffset(Offset);
        return new TimeOnly(local.Hour, local.Minute);
    }

    public static DateTimeOffset ToMinute(this DateTimeOffset moment) => At(moment.Day(), moment.Clock());
}

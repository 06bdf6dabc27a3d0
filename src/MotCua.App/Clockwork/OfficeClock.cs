using MotCua.Rules;

namespace MotCua.App.Clockwork;

/// <summary>The only reader of the office's clock: Vietnamese time, cut to whole milliseconds as both engines keep it.</summary>
public sealed class OfficeClock(TimeProvider time)
{
    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow().ToOffset(OfficeTime.Offset);
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    public DateOnly Today => Now.Day();
}

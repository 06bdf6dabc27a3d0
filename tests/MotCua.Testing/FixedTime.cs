using MotCua.Rules;

namespace MotCua.Testing;

/// <summary>A clock that stands still until it is told otherwise.</summary>
public sealed class FixedTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    /// <summary>A Tuesday morning on which plan Dương Xá holds.</summary>
    public static DateTimeOffset Morning { get; } = OfficeTime.At(new(2026, 12, 1), new(8, 0));

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public void MoveTo(DateTimeOffset moment) => now = moment;

    public void Pass(TimeSpan time) => now += time;
}

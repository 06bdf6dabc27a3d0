namespace MotCua.App.Rehearsal;

/// <summary>The clock of a rehearsal office that people use by hand: it starts at a chosen moment and runs at a chosen speed.</summary>
/// <param name="speed">1 is life as it is; 10 lets a morning pass in half an hour.</param>
public sealed class RunningTime(DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long began = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => (start + (System.GetElapsedTime(began) * speed)).ToUniversalTime();
}

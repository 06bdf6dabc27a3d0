namespace MotCua.App.Rehearsal;

/// <summary>The rehearsal's clock: it moves only when the player moves it, never back.</summary>
public sealed class SteppedTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public void MoveTo(DateTimeOffset moment)
    {
        if (moment > now)
        {
            now = moment;
        }
    }
}

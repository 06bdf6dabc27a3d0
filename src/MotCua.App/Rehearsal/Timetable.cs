namespace MotCua.App.Rehearsal;

/// <summary>What happens when in a rehearsed day: everything due is done in the order of its moment, and of being put down where moments are equal.</summary>
internal sealed class Timetable(SteppedTime time)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, long Order)> due = new();
    private long order;

    public DateTimeOffset Now => time.GetUtcNow().ToOffset(Rules.OfficeTime.Offset);

    public void At(DateTimeOffset moment, Func<Task> what) => due.Enqueue(what, (moment, order++));

    public void In(int seconds, Func<Task> what) => At(Now.AddSeconds(seconds), what);

    /// <summary>Does everything due up to the moment, included; what that puts down is done too.</summary>
    public async Task RunAsync(DateTimeOffset until)
    {
        while (due.TryPeek(out _, out var next) && next.At <= until)
        {
            var what = due.Dequeue();
            time.MoveTo(next.At);
            await what();
        }

        time.MoveTo(until);
    }

    public void Pass(int seconds) => time.MoveTo(Now.AddSeconds(seconds));
}

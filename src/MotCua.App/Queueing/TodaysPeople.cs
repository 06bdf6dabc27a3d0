using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>A volunteer helps who is here today and sees nobody else (người đến hôm nay).</summary>
public static class TodaysPeople
{
    /// <summary>Null where the actor may see and serve who came on that day.</summary>
    public static Refusal? Refused(Actor actor, DateOnly cameOn, DateOnly today) =>
        actor.SeesOnlyToday && cameOn != today ? QueueRefusals.NotTodaysPerson() : null;
}

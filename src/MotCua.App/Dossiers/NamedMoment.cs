namespace MotCua.App.Dossiers;

/// <summary>By when a result is to be fetched, as whoever waits for it is told (thời điểm hẹn trả).</summary>
internal static class NamedMoment
{
    /// <summary>What was promised while that can be kept, else the deadline; a moment named since, with a slip or an apology, where it is later. Null while the clock stands still.</summary>
    /// <param name="promised">Null once the promise cannot be kept any more.</param>
    /// <param name="appointed">On the last slip; null where none was given.</param>
    public static DateTimeOffset? Of(DateTimeOffset? due, DateTimeOffset? promised, DateTimeOffset? appointed) =>
        due is not { } deadline ? null
        : (promised ?? deadline) is var running && appointed > running ? appointed
        : running;
}

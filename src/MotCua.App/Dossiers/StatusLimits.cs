using System.Collections.Concurrent;

namespace MotCua.App.Dossiers;

/// <summary>
/// How often somebody may ask by code (giới hạn tra cứu): ten times a minute from one address, five wrong tries an hour on
/// one code, whether the code exists or not, and a brake on all wrong tries together. Kept by each node for itself.
/// </summary>
public sealed class StatusLimits(TimeProvider time)
{
    public const int AsksAMinute = 10;
    public const int WrongAnHour = 5;
    public const int WrongOfAllAMinute = 300;
    private const int MostKept = 100_000;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);
    private int begun;

    /// <summary>Counts one asking; false when it is one too many.</summary>
    public bool Admits(string address, string code) =>
        Counted("all") < WrongOfAllAMinute && Counted("code " + code) < WrongAnHour && Count("from " + address, Minute) <= AsksAMinute;

    public void CountWrong(string code)
    {
        Count("code " + code, Hour);
        Count("all", Minute);
    }

    private int Counted(string subject) => windows.TryGetValue(subject, out var window) && window.EndsAt > time.GetUtcNow() ? window.Counted : 0;

    private int Count(string subject, TimeSpan length)
    {
        var now = time.GetUtcNow();
        var counted = windows.AddOrUpdate(
            subject,
            _ => new Window(now + length, 1),
            (_, window) => window.EndsAt <= now ? new Window(now + length, 1) : window with { Counted = window.Counted + 1 }).Counted;
        // The dictionary's own count stops everybody while it is taken.
        if (counted == 1 && Interlocked.Increment(ref begun) > MostKept)
        {
            Forget(now);
            Interlocked.Exchange(ref begun, windows.Count);
        }

        return counted;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (subject, window) in windows)
        {
            if (window.EndsAt <= now)
            {
                windows.TryRemove(subject, out _);
            }
        }
    }

    private sealed record Window(DateTimeOffset EndsAt, int Counted);
}

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

    /// <summary>Counts one asking; false when it is one too many.</summary>
    public bool Admits(string address, string code) =>
        Count("all", Minute, 0) < WrongOfAllAMinute && Count("code " + code, Hour, 0) < WrongAnHour && Count("from " + address, Minute, 1) <= AsksAMinute;

    public void CountWrong(string code)
    {
        Count("code " + code, Hour, 1);
        Count("all", Minute, 1);
    }

    private int Count(string subject, TimeSpan length, int step)
    {
        var now = time.GetUtcNow();
        if (windows.Count > MostKept)
        {
            Forget(now);
        }

        return windows.AddOrUpdate(
            subject,
            _ => new Window(now + length, step),
            (_, window) => window.EndsAt <= now ? new Window(now + length, step) : window with { Counted = window.Counted + step }).Counted;
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

using System.Diagnostics;

namespace MotCua.Bench.Measuring;

/// <summary>What came back in one load: how many, how fast, and what was wrong.</summary>
internal sealed class Answers
{
    private readonly List<long> waits = [];
    private long[]? sorted;

    /// <summary>Of several callers together.</summary>
    public static Answers Of(IReadOnlyCollection<Answers> each)
    {
        var all = new Answers { Errors = each.Sum(one => one.Errors), FirstError = each.Select(one => one.FirstError).FirstOrDefault(error => error is not null) };
        all.waits.AddRange(each.SelectMany(one => one.waits));
        return all;
    }

    public long Count => waits.Count;

    public long Errors { get; private set; }

    /// <summary>The first wrong answer, as a person needs it.</summary>
    public string? FirstError { get; private set; }

    /// <summary>From the first request to the last answer.</summary>
    public double Seconds { get; set; }

    public double PerSecond => Seconds == 0 ? 0 : (Count - Errors) / Seconds;

    /// <param name="wait">Stopwatch ticks from when it was to be sent.</param>
    /// <param name="fault">What is wrong with it.</param>
    public void Add(long wait, string? fault)
    {
        waits.Add(wait);
        if (fault is not null)
        {
            Errors++;
            FirstError ??= fault.Length > 300 ? fault[..300] : fault;
        }
    }

    /// <summary>Milliseconds that so many percent did not exceed.</summary>
    public double Milliseconds(double percent)
    {
        if (sorted?.Length != waits.Count)
        {
            sorted = [.. waits.Order()];
        }

        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percent / 100) - 1)] * 1000.0 / Stopwatch.Frequency;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace MotCua.Faults.Machine;

/// <summary>
/// What the clients sent and what they were told, written down line by line on another file system than the program's:
/// the plug that is pulled there is not pulled here.
/// </summary>
internal sealed class Acknowledged : IDisposable
{
    private const string OtherFileSystem = "/dev/shm";
    private readonly StreamWriter lines;
    private readonly string path;
    private readonly Lock turn = new();
    private readonly IDisposable owed;

    public Acknowledged()
    {
        path = Path.Combine(Directory.Exists(OtherFileSystem) ? OtherFileSystem : Path.GetTempPath(), $"motcua-acknowledged-{Guid.NewGuid():N}");
        lines = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read)) { AutoFlush = true };
        owed = Running.Leavings.Owe(() => File.Delete(path));
    }

    /// <summary>How many acts were answered.</summary>
    public int Count { get; private set; }

    public void Sent(string key)
    {
        lock (turn)
        {
            lines.WriteLine($"?\t{key}");
        }
    }

    public void Answered(string key, string act, long sequence, string answer)
    {
        lock (turn)
        {
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"=\t{key}\t{act}\t{sequence}\t{answer}"));
            Count++;
        }
    }

    /// <summary>Waits for so many answers, and no longer than half a minute: what was not answered shows later.</summary>
    public async Task ReachAsync(int count)
    {
        for (var waited = Stopwatch.StartNew(); Count < count && waited.Elapsed < TimeSpan.FromSeconds(30);)
        {
            await Task.Delay(1);
        }
    }

    /// <summary>Everything up to this moment.</summary>
    public (IReadOnlySet<Guid> Sent, IReadOnlyList<Acknowledgement> Answered) Read()
    {
        lock (turn)
        {
            var written = File.ReadLines(path).Select(line => line.Split('\t')).ToList();
            return (
                written.Where(line => line[0] == "?").Select(line => Guid.Parse(line[1])).ToHashSet(),
                [.. written.Where(line => line[0] == "=").Select(line => new Acknowledgement(Guid.Parse(line[1]), line[2], long.Parse(line[3], CultureInfo.InvariantCulture), line[4]))]);
        }
    }

    public void Dispose()
    {
        lines.Dispose();
        owed.Dispose();
    }
}

/// <summary>An act that was confirmed to somebody.</summary>
internal sealed record Acknowledgement(Guid Key, string Act, long Sequence, string Answer);

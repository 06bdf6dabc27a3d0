using System.Diagnostics;
using System.Globalization;

namespace MotCua.Web.Commands;

/// <summary>How far something long has come (thanh tiến độ), on the error stream, so that what is printed stays clean; nothing where nobody looks.</summary>
internal sealed class ProgressBar(int whole) : IDisposable
{
    private const int Width = 40;
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);
    private readonly long began = Stopwatch.GetTimestamp();
    private long shownAt;

    public void Show(int done)
    {
        if (Console.IsErrorRedirected || (done < whole && Stopwatch.GetElapsedTime(shownAt) < Often))
        {
            return;
        }

        shownAt = Stopwatch.GetTimestamp();
        var filled = (int)((long)Width * done / Math.Max(1, whole));
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{whole}  {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s"));
    }

    public void Dispose()
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.WriteLine();
        }
    }
}

using System.Text;
using MotCua.Bench.Measuring;
using MotCua.Bench.Yardsticks;

namespace MotCua.Bench.Running;

/// <summary>The bench tries itself before it measures anything: on known answers, and on a server that is known to be bad.</summary>
internal static class SelfTest
{
    /// <returns>What the bench got wrong.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync() =>
    [
        .. Reads("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
        .. Reads("HTTP/1.1 422 No\r\ncontent-length: 0\r\n\r\n", 422, ""),
        .. Reads("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1a\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n", 200, "abcdefghijklmnopqrstuvwxyz"),
        .. Spread.Of([3, 1, 2]) is { Median: 2, Least: 1, Most: 3 } ? Array.Empty<string>() : ["the median of 3, 1, 2 is not 2"],
        .. await SeesAsync(FaultyServer.WrongOnce, new Load(TimeSpan.FromSeconds(0.5)), answers => answers.Errors == 1 ? null : $"one answer was 500 and {answers.Errors} were counted"),
        .. await SeesAsync(FaultyServer.StandsStill, new Load(TimeSpan.FromSeconds(1)) { PerSecond = 500 }, StandstillHidden),
    ];

    /// <summary>Of 500 a second 150 fall due in a standstill of 300 ms: by schedule a tenth of all waits is long, however few were on their way.</summary>
    private static string? StandstillHidden(Answers answers) =>
        answers.Milliseconds(90) > FaultyServer.Standstill.TotalMilliseconds / 4 ? null : $"a standstill of {FaultyServer.Standstill.TotalMilliseconds:0} ms hides in a p90 of {answers.Milliseconds(90):0} ms";

    /// <summary>Whole at its last byte and not one byte earlier.</summary>
    private static IEnumerable<string> Reads(string text, int status, string holds)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        var early = Enumerable.Range(0, bytes.Length).Where(length => HttpAnswer.TryRead(bytes.AsSpan(0, length), out _)).ToList();
        if (early.Count > 0 || !HttpAnswer.TryRead(bytes, out var answer) || answer.Status != status || !answer.Text.Contains(holds, StringComparison.Ordinal) || answer.Length != bytes.Length)
        {
            yield return $"an answer is misread: {text.ReplaceLineEndings(" ")}";
        }
    }

    private static async Task<IReadOnlyList<string>> SeesAsync(string path, Load load, Func<Answers, string?> missed)
    {
        using var faulty = await Yardstick.StartAsync(FaultyServer.Kind);
        using var driver = new Driver(faulty.Target.Port, Enumerable.Range(0, 4).Select(_ => new PageCaller(path)));
        return missed(driver.Drive(load)) is { } fault ? [fault] : [];
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace MotCua.Faults.Door;

/// <summary>Sends requests four at a time and judges each answer; what was refused is sent again while the store is watched.</summary>
internal sealed class Knocking(int port, StoreWatch store)
{
    private const int AtOnce = 4;
    private const int MostTries = 6;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private readonly ConcurrentQueue<string> faults = [];
    private readonly ConcurrentDictionary<int, int> statuses = [];
    private long asked;
    private long worst;
    private int slowOnce;
    private int watched;

    public IReadOnlyCollection<string> Faults => faults;

    public long Asked => asked;

    public IReadOnlyDictionary<string, string> Figures => new Dictionary<string, string>
    {
        ["statuses"] = string.Join(' ', statuses.OrderBy(status => status.Key).Select(status => $"{status.Key}×{status.Value}")),
        ["worst"] = $"{TimeSpan.FromTicks(worst).TotalMilliseconds:0} ms",
        ["over 2 s once but not again"] = slowOnce.ToString(CultureInfo.InvariantCulture),
        ["refusals watched"] = watched.ToString("N0", CultureInfo.InvariantCulture),
    };

    /// <summary>The batch as it comes; the ledger may grow by no more than was granted. Hands back what was refused.</summary>
    public async Task<IReadOnlyList<Sending>> ListenAsync(IReadOnlyList<Sending> batch)
    {
        var head = store.Head;
        var answers = await AskAllAsync(batch);
        var granted = answers.Sum(answer => answer.Reply.Status is >= 200 and < 400 or 0 ? Possible(answer.Sent) : 0);
        if (store.Head - head is var grown && grown > granted)
        {
            faults.Enqueue($"the ledger grew by {grown} while {granted} acts were granted");
        }

        return [.. answers.Where(answer => IsRefusal(answer.Reply)).Select(answer => answer.Sent)];
    }

    /// <summary>Only refusals, and again if something changed: the program's own rounds may write meanwhile, but not the same thing each time.</summary>
    public async Task AgainAsync(IReadOnlyList<Sending> refused, Action meanwhile)
    {
        for (var (tries, seen) = (0, 0); tries < MostTries && refused.Count > 0; tries++)
        {
            var (version, before) = (store.Version, store.Hashes());
            var answers = await AskAllAsync(refused);
            meanwhile();
            if (answers.Any(answer => !IsRefusedAgain(answer.Sent, answer.Reply)))
            {
                refused = [.. answers.Where(answer => IsRefusedAgain(answer.Sent, answer.Reply)).Select(answer => answer.Sent)];
                continue;
            }

            var after = store.Version == version ? before : store.Hashes();
            var changed = after.Where(table => before.GetValueOrDefault(table.Key) != table.Value).Select(table => table.Key).ToList();
            watched += changed.Count == 0 ? answers.Count : 0;
            seen += changed.Count == 0 ? 0 : 1;
            if (seen == 2)
            {
                faults.Enqueue($"{answers.Count} refused requests changed {string.Join(", ", changed)}: {string.Join(" | ", refused.Take(3).Select(sent => sent.Knock))}");
            }

            if (changed.Count == 0 || seen == 2)
            {
                return;
            }
        }
    }

    /// <summary>What is no whole request is sometimes answered and sometimes only cut off.</summary>
    private static bool IsRefusedAgain(Sending sent, Reply reply) => IsRefusal(reply) || (reply.Status == 0 && !sent.Odd.IsWhole);

    private static bool IsRefusal(Reply reply) => reply.Status is >= 400 and < 500;

    /// <summary>A request may hide a second one behind it, never a third.</summary>
    private static int Possible(Sending sent) => sent.Knock.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" ? 0 : 2;

    private async Task<IReadOnlyList<(Sending Sent, Reply Reply)>> AskAllAsync(IReadOnlyList<Sending> batch)
    {
        var answers = new (Sending, Reply)[batch.Count];
        await Parallel.ForAsync(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (at, _) => answers[at] = (batch[at], await AskAsync(batch[at])));
        return answers;
    }

    private async Task<Reply> AskAsync(Sending sent)
    {
        var (reply, took) = await TimedAsync(sent);
        Interlocked.Increment(ref asked);
        statuses.AddOrUpdate(reply.Status, 1, (_, many) => many + 1);
        // 505 is the true answer to a version nobody speaks.
        if (reply.Status >= 500 && reply.Status != 505)
        {
            faults.Enqueue($"{sent.Knock}: {reply.Status} {reply.Text[..Math.Min(200, reply.Text.Length)]}");
        }

        if (reply.Status == 0 && sent.Odd.IsWhole)
        {
            faults.Enqueue($"{sent.Knock}: the line was cut without an answer");
        }

        // A busy machine can be slow once; a request that is slow is slow again.
        if (took > Longest && (await TimedAsync(sent)).Took is var again)
        {
            if (again > Longest)
            {
                faults.Enqueue($"{sent.Knock}: {took.TotalSeconds:0.0} s and again {again.TotalSeconds:0.0} s");
            }

            Interlocked.Add(ref slowOnce, again > Longest ? 0 : 1);
        }

        Remember(took.Ticks);
        return reply;
    }

    private async Task<(Reply Reply, TimeSpan Took)> TimedAsync(Sending sent)
    {
        var started = Stopwatch.StartNew();
        var replies = await RawDoor.AskAsync(port, sent.Odd.Bytes, hasBody: sent.Knock.Method != "HEAD", isWhole: sent.Odd.IsWhole);
        return (replies.Count == 0 ? Reply.None : replies[0], started.Elapsed);
    }

    private void Remember(long ticks)
    {
        lock (faults)
        {
            worst = Math.Max(worst, ticks);
        }
    }
}

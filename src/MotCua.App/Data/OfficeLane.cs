using System.Data.Common;
using System.Threading.Channels;
using MotCua.App.Clockwork;
using MotCua.App.Terms;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// The one queue of an office's writes. Up to 256 callers share a transaction and its one commit; if the database refuses
/// anything, the batch is undone and each runs alone, so that only the guilty one fails.
/// </summary>
public sealed class OfficeLane : IAsyncDisposable
{
    private const int BatchLimit = 256;
    private const int QueueLimit = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Channel<QueuedWork> waiting = Channel.CreateBounded<QueuedWork>(
        new BoundedChannelOptions(QueueLimit) { SingleReader = true });

    private readonly int officeId;
    private readonly Dialect dialect;
    private readonly OfficeClock clock;
    private readonly Action<Commit> committed;
    private readonly Task running;
    private OfficeTerms? terms;

    public OfficeLane(int officeId, Dialect dialect, OfficeClock clock, Action<Commit> committed)
    {
        this.officeId = officeId;
        this.dialect = dialect;
        this.clock = clock;
        this.committed = committed;
        running = Task.Run(RunAsync);
    }

    /// <exception cref="GateFullException">The queue stayed full for five seconds.</exception>
    public async Task EnqueueAsync(QueuedWork work)
    {
        if (waiting.Writer.TryWrite(work))
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await waiting.Writer.WriteAsync(work, patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new GateFullException();
        }
    }

    /// <summary>Finishes what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await running;
    }

    private async Task RunAsync()
    {
        var batch = new List<QueuedWork>(BatchLimit);
        while (await waiting.Reader.WaitToReadAsync())
        {
            await GatherAsync(batch);
            await SettleAsync(batch);
            batch.Clear();
        }
    }

    /// <summary>Whoever is on the way comes along: a commit costs the same for one as for all, and each turn given lets those being read come in.</summary>
    private async Task GatherAsync(List<QueuedWork> batch)
    {
        for (var before = -1; batch.Count > before; await Task.Yield())
        {
            before = batch.Count;
            while (batch.Count < BatchLimit && waiting.Reader.TryRead(out var work))
            {
                batch.Add(work);
            }
        }
    }

    private async Task SettleAsync(IReadOnlyList<QueuedWork> batch)
    {
        try
        {
            await TransactAsync(batch);
        }
        catch (Exception problem) when (batch.Count > 1 || IsLostConnection(problem))
        {
            // Either one of them is guilty, or nobody knows whether the commit was reached: each runs alone, and its key
            // is looked up before anything runs again.
            foreach (var work in batch)
            {
                await AloneAsync(work);
            }
        }
        catch (Exception problem)
        {
            batch[0].Fail(problem);
        }
    }

    private async Task AloneAsync(QueuedWork work)
    {
        try
        {
            await TransactAsync([work]);
        }
        catch (Exception problem)
        {
            work.Fail(problem);
        }
    }

    private async Task TransactAsync(IReadOnlyList<QueuedWork> works)
    {
        Commit commit;
        await using (var session = await dialect.BeginAsync(officeId))
        {
            var batch = new OfficeBatch(session, officeId);
            await batch.OpenAsync(
                [.. works.Where(work => work.Key is not null).Select(work => work.Key!.Value)],
                works.Min(work => work.HappenedAt ?? clock.Now).Day());
            foreach (var work in works)
            {
                await work.RunAsync(batch, terms, batch.Moment(clock.Now));
            }

            await batch.CommitAsync();
            foreach (var work in works)
            {
                work.Complete();
            }

            (commit, terms) = (batch.Committed, batch.Terms ?? terms);
        }

        if (commit.Lines.Count > 0)
        {
            committed(commit);
        }
    }

    private bool IsLostConnection(Exception problem) =>
        !dialect.HasOneWriter && problem is DbException database && !dialect.IsRefusal(database);
}

using System.Collections.Concurrent;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// The only way in for anything that is written. All acts of one office run one after another, and their order is the
/// ledger's; the permission table is asked before an act is queued, and the answer is given after the commit.
/// </summary>
public sealed class WriteGate(Dialect dialect, OfficeClock clock, Func<ActKey, Chance> chance) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, Lazy<OfficeLane>> lanes = [];

    /// <summary>Raised after each commit, on the writer's own time: keep it short.</summary>
    public event Action<Commit>? Committed;

    /// <summary>Does the act once for its key and answers after the commit; a caller who goes away does not cancel it.</summary>
    public async Task<Verdict<Answer<TResult>>> RunAsync<TInput, TResult>(
        IAct<TInput, TResult> act, ActKey key, TInput input, Actor actor, LateEntry? late = null)
    {
        var name = Code.Kebab(act.GetType().Name);
        if (!Permissions.Shipped.Allows(name, actor.Roles))
        {
            return GateRefusals.NotPermitted(name);
        }

        var queued = new QueuedAct<TInput, TResult>(act, key, input, actor, (late, chance(key)));
        await LaneOf(actor.OfficeId).EnqueueAsync(queued);
        return await queued.Answered;
    }

    /// <summary>Writes without an entry: only what ARCHITECTURE.md lists as upkeep.</summary>
    public async Task UpkeepAsync(int officeId, Action<OfficeWrite> upkeep)
    {
        var queued = new QueuedUpkeep(officeId, upkeep);
        await LaneOf(officeId).EnqueueAsync(queued);
        await queued.Done;
    }

    /// <summary>Finishes what is queued; nothing confirmed is lost.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var lane in lanes.Values)
        {
            await lane.Value.DisposeAsync();
        }
    }

    private OfficeLane LaneOf(int officeId) =>
        lanes.GetOrAdd(officeId, id => new Lazy<OfficeLane>(() => new OfficeLane(id, dialect, clock, commit => Committed?.Invoke(commit)))).Value;
}

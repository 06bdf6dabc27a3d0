using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data.Sqlite;
using MotCua.App.Terms;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// The way in for filling a store that nobody else has open (nạp dữ liệu): the gate's acts, permissions, entries and
/// settling, but one after another in long transactions and answered before the commit. Nothing in it is anybody's yet,
/// so what a crash takes along is made again.
/// </summary>
public sealed class LoadingGate(Dialect dialect, OfficeClock clock, Func<ActKey, Chance> chance) : IAsyncDisposable
{
    private const int ActsTogether = 4096;
    private readonly Dictionary<int, OfficeTerms> terms = [];
    private WriteSession? session;
    private OfficeBatch? batch;
    private int acts;

    /// <summary>Does the act now; one caller at a time.</summary>
    public async Task<Verdict<Answer<TResult>>> RunAsync<TInput, TResult>(IAct<TInput, TResult> act, ActKey key, TInput input, Actor actor)
    {
        var name = Code.Kebab(act.GetType().Name);
        if (!Permissions.Shipped.Allows(name, actor.Roles))
        {
            return GateRefusals.NotPermitted(name);
        }

        var queued = new QueuedAct<TInput, TResult>(act, key, input, actor, (null, chance(key)));
        var office = await BatchOfAsync(actor.OfficeId);
        await queued.RunAsync(office, terms.GetValueOrDefault(actor.OfficeId), office.Moment(clock.Now));
        acts++;
        queued.Complete();
        return await queued.Answered;
    }

    /// <summary>Commits what has gathered; without it, disposing throws the last transaction away.</summary>
    public async Task CommitAsync()
    {
        if (batch is null)
        {
            return;
        }

        await batch.CommitAsync();
        if (batch.Terms is { } read)
        {
            terms[batch.OfficeId] = read;
        }

        await DisposeAsync();
        if (dialect is SqliteDialect sqlite)
        {
            // A long transaction is a long log: it moves into the file each time rather than outgrow the store.
            await sqlite.CheckpointAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            await session.DisposeAsync();
        }

        (session, batch, acts) = (null, null, 0);
    }

    private async Task<OfficeBatch> BatchOfAsync(int officeId)
    {
        if (batch is not null && (batch.OfficeId != officeId || acts >= ActsTogether))
        {
            await CommitAsync();
        }

        if (batch is null)
        {
            session = await dialect.BeginAsync(officeId);
            batch = new OfficeBatch(session, officeId);
            await batch.OpenAsync([], clock.Today);
        }

        return batch;
    }
}

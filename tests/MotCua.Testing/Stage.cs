using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.App.Offices;
using MotCua.App.Rehearsal;
using MotCua.Rules;

namespace MotCua.Testing;

/// <summary>A founded SampleCommune on one engine with a clock that stands still: what every act's test begins with.</summary>
public sealed class Stage : IAsyncDisposable
{
    private readonly TestStore store;
    private int keys;

    private Stage(TestStore store, Dialect dialect, FixedTime time)
    {
        this.store = store;
        Dialect = dialect;
        Time = time;
        Gate = new WriteGate(dialect, new OfficeClock(time), key => Chance.From("stage", key));
        Read = new OfficeRead(dialect);
    }

    public Dialect Dialect { get; }

    public FixedTime Time { get; }

    public WriteGate Gate { get; }

    public OfficeRead Read { get; }

    public string Address => store.Address;

    /// <summary>An account that may do everything; permission itself is tested by the matrix.</summary>
    public Actor Anyone { get; } = new(SampleCommune.OfficeId, 1, (Roles)int.MaxValue, 1);

    public static async Task<Stage> OpenAsync(string engine)
    {
        var stage = await EmptyAsync(engine);
        (await stage.DoAsync(new FoundOffice(), SampleCommune.Founding)).IsGranted(out _, out _);
        return stage;
    }

    /// <summary>A migrated store without an office.</summary>
    public static async Task<Stage> EmptyAsync(string engine)
    {
        var fresh = await Engines.NewStoreAsync(engine);
        var time = new FixedTime(FixedTime.Morning);
        var stage = new Stage(fresh, fresh.Open(), time);
        await new Migrator(stage.Dialect, new OfficeClock(time)).MigrateAsync();
        return stage;
    }

    public ActKey NewKey() => ActKey.Of(Time.GetUtcNow(), [0, 0, 0, 0, .. BitConverter.GetBytes(Interlocked.Increment(ref keys)), 0, 0]);

    public async Task<Verdict<TResult>> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null)
    {
        var verdict = await Gate.RunAsync(act, NewKey(), input, actor ?? Anyone);
        return verdict.IsGranted(out var answer, out var refusal) ? answer.Result : refusal;
    }

    public async Task<Findings> VerifyAsync()
    {
        await using var snapshot = await OfficeRead.SnapshotAsync(Dialect);
        return await new Verify(snapshot).RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Gate.DisposeAsync();
        await Dialect.DisposeAsync();
        store.Dispose();
    }
}

using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;

namespace MotCua.Testing.Serving;

/// <summary>The sample office founded in a file yesterday, before any server has it, and open round the clock from today.</summary>
public sealed class OfficeOnDisk(int officeId, Dialect dialect, WriteGate gate) : IAsyncDisposable
{
    private readonly Actor administrator = new(officeId, 1, Roles.Administrator);

    /// <summary>The sample commune, or another beside it in the same store.</summary>
    public static async Task<OfficeOnDisk> FoundAsync(TestStore store, int officeId = SampleCommune.OfficeId)
    {
        var clock = new OfficeClock(new FixedTime(TimeProvider.System.GetUtcNow().AddDays(-1)));
        var dialect = store.Open();
        await new Migrator(dialect, clock).MigrateAsync();
        var gate = new WriteGate(dialect, clock, key => Chance.From("killed", key));
        await gate.RunAsync(new FoundOffice(), NewKey(), SampleCommune.Founding, Actor.Program(officeId));
        var founded = new OfficeOnDisk(officeId, dialect, gate);
        await founded.DoAsync(new SetOfficeHours(), new SetOfficeHoursInput { Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, "00:00-23:59"))] });
        return founded;
    }

    /// <summary>The administrator does it.</summary>
    public async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input) =>
        (await gate.RunAsync(act, NewKey(), input, administrator)).IsGranted(out var answer, out var refusal) ? answer.Result : throw new InvalidOperationException(refusal.Code);

    /// <summary>A new account with these roles, and its key.</summary>
    public async Task<string> KeyAsync(string name, params Roles[] roles) => (await PassAsync(name, roles)).Key;

    /// <summary>A new account with these roles, its key for the API, and a session's token for the pages.</summary>
    public async Task<(string Key, string Session)> PassAsync(string name, params Roles[] roles)
    {
        var opened = await DoAsync(new OpenAccount(), new OpenAccountInput { SignInName = name, DisplayName = name, Kind = AccountKind.Program, Roles = roles });
        var read = new OfficeRead(dialect);
        return (
            await new Credentials(read, gate, TimeProvider.System).AddKeyAsync(officeId, opened.AccountId),
            await new SignIns(read, gate, TimeProvider.System).OpenAsync(await read.GetAsync<Account>(officeId, opened.AccountId)));
    }

    public Task<long> HeadAsync() => new OfficeRead(dialect).NumberAsync("select head_sequence as number from offices where office_id = $1", officeId);

    public async ValueTask DisposeAsync()
    {
        await gate.DisposeAsync();
        await dialect.DisposeAsync();
    }

    private static ActKey NewKey() => ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));
}

using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;

namespace MotCua.Testing.Serving;

/// <summary>The sample office founded in a file yesterday, before any server has it, and open round the clock from today.</summary>
public sealed class OfficeOnDisk(Dialect dialect, WriteGate gate) : IAsyncDisposable
{
    private static readonly Actor Administrator = new(SampleCommune.OfficeId, 1, Roles.Administrator);

    public static async Task<OfficeOnDisk> FoundAsync(TestStore store)
    {
        var clock = new OfficeClock(new FixedTime(TimeProvider.System.GetUtcNow().AddDays(-1)));
        var dialect = store.Open();
        await new Migrator(dialect, clock).MigrateAsync();
        var gate = new WriteGate(dialect, clock, key => Chance.From("killed", key));
        await gate.RunAsync(new FoundOffice(), NewKey(), SampleCommune.Founding, Actor.Program(SampleCommune.OfficeId));
        var founded = new OfficeOnDisk(dialect, gate);
        await founded.DoAsync(new SetOfficeHours(), new SetOfficeHoursInput { Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, "00:00-23:59"))] });
        return founded;
    }

    /// <summary>The administrator does it.</summary>
    public async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input) =>
        (await gate.RunAsync(act, NewKey(), input, Administrator)).IsGranted(out var answer, out var refusal) ? answer.Result : throw new InvalidOperationException(refusal.Code);

    /// <summary>A new account with these roles, and its key.</summary>
    public async Task<string> KeyAsync(string name, params Roles[] roles)
    {
        var opened = await DoAsync(new OpenAccount(), new OpenAccountInput { SignInName = name, DisplayName = name, Kind = AccountKind.Program, Roles = roles });
        return await new Credentials(new OfficeRead(dialect), gate, TimeProvider.System).AddKeyAsync(SampleCommune.OfficeId, opened.AccountId);
    }

    public Task<long> HeadAsync() => new OfficeRead(dialect).NumberAsync("select head_sequence as number from offices");

    public async ValueTask DisposeAsync()
    {
        await gate.DisposeAsync();
        await dialect.DisposeAsync();
    }

    private static ActKey NewKey() => ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));
}

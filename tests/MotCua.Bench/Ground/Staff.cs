using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Testing;

namespace MotCua.Bench.Ground;

/// <summary>Opens a store before it is served and gives the bench its machines and people, through the real acts.</summary>
internal sealed class Staff : IAsyncDisposable
{
    private readonly Dialect dialect;
    private readonly WriteGate gate;

    private Staff(Dialect dialect, WriteGate gate, int officeId)
    {
        (this.dialect, this.gate, OfficeId) = (dialect, gate, officeId);
        Read = new OfficeRead(dialect);
    }

    public int OfficeId { get; }

    public OfficeRead Read { get; }

    public static async Task<Staff> OpenAsync(TestStore store)
    {
        var opened = store.Open();
        var through = new WriteGate(opened, new OfficeClock(TimeProvider.System), _ => new Chance(Secrets.Bytes(32)));
        var office = await new OfficeRead(opened).NumberAsync("select min(office_id) as number from offices");
        return new Staff(opened, through, (int)office);
    }

    /// <summary>The key of a new machine with these roles.</summary>
    public async Task<string> KeyAsync(params Roles[] roles) =>
        await new Credentials(Read, gate, TimeProvider.System).AddKeyAsync(OfficeId, await AccountAsync(AccountKind.Program, roles));

    /// <summary>The cookie of a new person's session, as sign-in gives it.</summary>
    public async Task<(string Name, string Value)> SignedInAsync(params Roles[] roles)
    {
        var account = await Read.GetAsync<Account>(OfficeId, await AccountAsync(AccountKind.Person, roles));
        return ("Cookie", $"{Web.Infrastructure.Doorkeeper.SessionCookie}={await new SignIns(Read, gate, TimeProvider.System).OpenAsync(account)}");
    }

    /// <summary>Desks with these numbers, where there are none yet.</summary>
    public async Task DesksAsync(int most)
    {
        var there = await Read.ListAsync("select number from desks where office_id = $1 and closed_on is null", row => row.Int("number"), OfficeId);
        foreach (var number in Enumerable.Range(1, most).Except(there))
        {
            await DoAsync(new RegisterDesk(), new RegisterDeskInput(number, $"Quầy {number}"));
        }
    }

    /// <summary>Today and tomorrow are worked round the clock, whenever the bench runs: at night nothing is taken in.</summary>
    public async Task OpenRoundTheClockAsync()
    {
        var today = new OfficeClock(TimeProvider.System).Today;
        foreach (var day in new[] { today, today.AddDays(1) })
        {
            var kind = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? CalendarDayKind.ReceptionOnly : CalendarDayKind.ShortDay;
            await DoAsync(new AnnounceDay(), new AnnounceDayInput { On = day, Kind = kind, Sessions = "00:00-23:59", Name = "Đo tốc độ", Document = "Thông báo đo tốc độ" });
        }
    }

    /// <summary>The codes on the slips of these dossiers.</summary>
    public async Task<IReadOnlyList<string>> StatusCodesAsync(IEnumerable<long> dossiers)
    {
        var codes = new App.Dossiers.StatusCodes(Read, gate, KeyRing.Open(BesideStore.Of(dialect).Keys), new OfficeClock(TimeProvider.System));
        var made = new List<string>();
        foreach (var dossier in dossiers)
        {
            made.Add(await codes.OfAsync(OfficeId, dossier));
        }

        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await gate.DisposeAsync();
        await dialect.DisposeAsync();
    }

    private async Task<long> AccountAsync(AccountKind kind, Roles[] roles) =>
        (await DoAsync(new OpenAccount(), new OpenAccountInput { SignInName = $"b{Guid.NewGuid():N}", DisplayName = "Đo tốc độ", Kind = kind, Roles = roles })).AccountId;

    private async Task<TResult> DoAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input)
    {
        var key = ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));
        return (await gate.RunAsync(act, key, input, new Actor(OfficeId, 1, Roles.Administrator))).IsGranted(out var answer, out var refusal)
            ? answer.Result
            : throw new InvalidOperationException($"{Code.Kebab(act.GetType().Name)}: {refusal.Code}");
    }
}

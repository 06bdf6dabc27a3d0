using Microsoft.AspNetCore.Routing;
using MotCua.App.Queueing;
using MotCua.Testing.Serving;

namespace MotCua.Journeys.Running;

/// <summary>The real program in this process, on a port of its own, with a clock that stands still until a journey moves it.</summary>
public sealed class House : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("motcua-house-");
    private readonly Chromium chromium;
    private readonly WebApplication app;

    private House(Chromium chromium, Action<string> fill, DateTimeOffset now)
    {
        this.chromium = chromium;
        var store = Path.Combine(folder.FullName, "office.db");
        fill(store);
        Time = new FixedTime(now);
        Dialect = new SqliteDialect(store);
        Address = $"http://localhost:{ServedProgram.FreePort()}";
        app = Building.Raise(new Premises(Dialect, new OfficeClock(Time), Path.Combine(folder.FullName, "keys")), Address);
    }

    public string Address { get; }

    public FixedTime Time { get; }

    public Dialect Dialect { get; }

    public OfficeRead Read => Service<OfficeRead>();

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    /// <summary>A commune in the middle of a morning.</summary>
    public static async Task<House> OpenAsync(Chromium chromium, Morning morning)
    {
        var house = new House(chromium, morning.CopyTo, Morning.Ends);
        await house.app.StartAsync();
        return house;
    }

    /// <summary>An installation nobody has founded an office in.</summary>
    public static async Task<House> EmptyAsync(Chromium chromium)
    {
        var house = new House(chromium, _ => { }, FixedTime.Morning);
        await new Migrator(house.Dialect, new OfficeClock(house.Time)).MigrateAsync();
        await house.app.StartAsync();
        return house;
    }

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Somebody before a screen, not signed in.</summary>
    public Task<Person> EnterAsync(Way way, Glass? glass = null) => Person.EnterAsync(chromium.Browser, Address, way, glass ?? Glass.Office);

    /// <summary>One of the cast, signed in by name and code.</summary>
    public async Task<Person> EnterAsync(string signInName, Way way = Way.Pointer, Glass? glass = null)
    {
        var person = await EnterAsync(way, glass);
        await new SignInScreen(person).SignInAsync(signInName, Morning.CodeOf(signInName));
        return person;
    }

    /// <summary>Somebody with one role alone.</summary>
    public Task<Person> EnterAsync(Roles role) => EnterAsync(Morning.SignInNameOf(role));

    /// <summary>Whoever waits is called to the desk and goes home, until nobody does.</summary>
    public async Task ServeWaitingAsync(int desk)
    {
        var officer = new Actor(SampleCommune.OfficeId, 1, (Roles)int.MaxValue, desk);
        do
        {
            await Service<WriteGate>().RunAsync(new FinishVisit(), NewKey(), new FinishVisitInput(), officer);
        }
        while ((await Service<WriteGate>().RunAsync(new CallNext(), NewKey(), new CallNextInput(), officer)).IsGranted(out _, out _));
    }

    private static ActKey NewKey() => ActKey.Of(Morning.Ends, Secrets.Bytes(10));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Dialect.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

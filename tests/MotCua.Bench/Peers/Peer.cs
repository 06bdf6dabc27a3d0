using System.Globalization;
using System.Net;
using MotCua.Bench.Measuring;

namespace MotCua.Bench.Peers;

/// <summary>Somebody else's case system, filled and served, and how it is asked for the same work as ours.</summary>
internal abstract class Peer(PeerPostgres postgres, Serving serving, int port) : IAsyncDisposable
{
    /// <summary>Of a hundred cases one is open, as in our own store.</summary>
    public const int OneOpenOf = 100;

    public abstract string Name { get; }

    /// <summary>As many as it has workers to answer.</summary>
    public abstract int Connections { get; }

    /// <summary>A case taken in, each answered once it is committed.</summary>
    public abstract Asking Creating { get; }

    public abstract Asking LookingUp { get; }

    public abstract Asking QueuePage { get; }

    public abstract Asking QueueJson { get; }

    public abstract Asking Report { get; }

    /// <summary>Its cases, counted in the database behind its back.</summary>
    public abstract Task<long> CasesAsync();

    public Target Target { get; } = new(port, serving.ProcessId, postgres.Tree);

    protected PeerPostgres Postgres => postgres;

    public ValueTask DisposeAsync()
    {
        serving.Dispose();
        return ValueTask.CompletedTask;
    }

    protected static Uri At(int port, string path = "/") => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{path}"));

    /// <summary>Numbers of cases all over the store.</summary>
    protected static IEnumerable<int> AnyOf(int cases) => Enumerable.Range(0, 2_000).Select(_ => 1 + Random.Shared.Next(cases));

    /// <summary>Signs in as a browser does and keeps the cookie.</summary>
    /// <param name="fields">What is sent, with what stands in the form's page.</param>
    protected static async Task<(string Name, string Value)> SignInAsync(Uri form, Func<string, Dictionary<string, string>> fields)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        using var answer = await http.PostAsync(form, new FormUrlEncodedContent(fields(await http.GetStringAsync(form))));
        answer.EnsureSuccessStatusCode();
        return ("Cookie", cookies.GetCookieHeader(form));
    }
}

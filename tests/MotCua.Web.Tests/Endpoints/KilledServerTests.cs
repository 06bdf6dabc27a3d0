using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

/// <summary>
/// The plug is pulled while clients act: the program is killed without warning, again and again, and every client sends
/// the same key until it is answered. Nothing confirmed is lost, nothing is done twice.
/// </summary>
public sealed class KilledServerTests
{
    private const int Clients = 4;
    private const int ActsPerClient = 60;
    private const int Kills = 6;

    [Fact]
    public async Task Acts_played_over_http_survive_kill_9_once_each()
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        var key = await PrepareAsync(store);
        var port = FreePort();
        using var serving = new Killed(store.Address, port);
        var answers = new ConcurrentBag<(ActKey Key, string Number)>();
        var playing = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => PlayAsync(client, port, key, answers)));
        for (var kill = 0; kill < Kills && !playing.IsCompleted; kill++)
        {
            await Task.Delay(350 + (kill * 90));
            serving.KillAndStartAgain();
        }

        await playing;
        serving.Kill();

        answers.Count.ShouldBe(Clients * ActsPerClient);
        answers.Select(answer => answer.Number).Distinct().Count().ShouldBe(Clients * ActsPerClient);
        await using var dialect = store.Open();
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        (await snapshot.NumberAsync("select count(*) as number from tickets")).ShouldBe(Clients * ActsPerClient);
        (await new Verify(snapshot).RunAsync()).Violations.ShouldBeEmpty();
    }

    private static async Task<string> PrepareAsync(TestStore store)
    {
        var clock = new OfficeClock(TimeProvider.System);
        await using var dialect = (SqliteDialect)store.Open();
        await new Migrator(dialect, clock).MigrateAsync();
        await using var gate = new WriteGate(dialect, clock, key => Chance.From("killed", key));
        await gate.RunAsync(new FoundOffice(), NewKey(), SampleCommune.Founding, Actor.Program(SampleCommune.OfficeId));
        var kiosk = new OpenAccountInput { SignInName = "kiot", DisplayName = "Ki-ốt", Kind = AccountKind.Program, Roles = [Roles.Kiosk] };
        var opened = await gate.RunAsync(new OpenAccount(), NewKey(), kiosk, new Actor(SampleCommune.OfficeId, 1, Roles.Administrator));
        return opened.IsGranted(out var answer, out _)
            ? await new Credentials(new OfficeRead(dialect), gate, TimeProvider.System).AddKeyAsync(SampleCommune.OfficeId, answer.Result.AccountId)
            : throw new InvalidOperationException("The kiosk's account was refused.");
    }

    private static async Task PlayAsync(int client, int port, string bearer, ConcurrentBag<(ActKey Key, string Number)> answers)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(5) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        for (var act = 0; act < ActsPerClient; act++)
        {
            var key = NewKey();
            answers.Add((key, await UntilAnsweredAsync(http, key)));
            await Task.Delay(client + 15);
        }
    }

    private static async Task<string> UntilAnsweredAsync(HttpClient http, ActKey key)
    {
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(25))
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
                request.Headers.Add("Idempotency-Key", key.ToString());
                using var response = await http.SendAsync(request);
                if (response.IsSuccessStatusCode)
                {
                    using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
                    return answer.RootElement.GetProperty("number").GetString()!;
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
            {
                // The plug was out: whether the act was done is unknown, so the same key goes again.
            }
        }

        throw new TimeoutException("The server did not come back.");
    }

    private static ActKey NewKey() => ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A served office that is killed without warning (SIGKILL) and started again on the same file.</summary>
    private sealed class Killed : IDisposable
    {
        private readonly ProcessStartInfo start;
        private Process serving;

        public Killed(string address, int port)
        {
            start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "motcua"), ["serve", "--database", address, "--port", $"{port}"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            serving = Process.Start(start)!;
        }

        public void Kill()
        {
            serving.Kill(entireProcessTree: true);
            serving.WaitForExit();
        }

        public void KillAndStartAgain()
        {
            Kill();
            serving.Dispose();
            serving = Process.Start(start)!;
        }

        public void Dispose() => serving.Dispose();
    }
}

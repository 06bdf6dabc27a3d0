using System.Collections.Concurrent;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Data.Verification;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Testing;
using MotCua.Testing.Serving;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

/// <summary>
/// The plug is pulled while clients act: the program is killed without warning, again and again, and every client sends
/// the same key until it is answered. Nothing confirmed is lost, nothing is done twice.
/// </summary>
public sealed class KilledServerTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "motcua");
    private const int Clients = 4;
    private const int ActsPerClient = 60;
    private const int Kills = 6;

    [Fact]
    public async Task Acts_played_over_http_survive_kill_9_once_each()
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        var key = await PrepareAsync(store);
        using var serving = new ServedProgram(Program, store.Address);
        var answers = new ConcurrentBag<JsonElement>();
        var playing = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => PlayAsync(client, serving.Port, key, answers)));
        for (var kill = 0; kill < Kills && !playing.IsCompleted; kill++)
        {
            await Task.Delay(350 + (kill * 90));
            serving.KillAndStartAgain();
        }

        await playing;
        serving.Kill();

        answers.Count.ShouldBe(Clients * ActsPerClient);
        answers.Select(answer => answer.GetProperty("number").GetString()).Distinct().Count().ShouldBe(Clients * ActsPerClient);
        await using var dialect = store.Open();
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        (await snapshot.NumberAsync("select count(*) as number from tickets")).ShouldBe(Clients * ActsPerClient);
        (await new Verify(snapshot).RunAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whole_lives_played_over_http_survive_kill_9_once_each()
    {
        var today = TimeProvider.System.GetUtcNow().Day();
        Assert.SkipWhen(PublicHolidays.Of(today.Year).Any(holiday => holiday.On == today), "nobody receives files on a public holiday");
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        var keys = await LivesOverHttp.PrepareAsync(store);
        using var serving = new ServedProgram(Program, store.Address);
        var lives = new LivesOverHttp(serving.Port, keys);
        var playing = lives.PlayAsync();
        for (var kill = 1; kill <= Kills; kill++)
        {
            while (lives.Answered < kill * LivesOverHttp.Acts / (Kills + 1) && !playing.IsCompleted)
            {
                await Task.Delay(5);
            }

            serving.KillAndStartAgain();
        }

        await playing;
        serving.Kill();

        await using var dialect = store.Open();
        await using var snapshot = await OfficeRead.SnapshotAsync(dialect);
        var ledger = await snapshot.ListAsync(
            "select sequence, kind from ledger_entries where sequence > $1 order by sequence", row => (row.Long("sequence"), row.Text("kind")), keys.Head);
        ledger.Select(entry => entry.Item1).ShouldBe(lives.Sequences.Order());
        ledger.GroupBy(entry => entry.Item2).Select(kind => kind.Count()).ShouldAllBe(count => count == LivesOverHttp.Lives);
        ledger.Count.ShouldBe(LivesOverHttp.Acts);
        (await new Verify(snapshot).RunAsync()).Violations.ShouldBeEmpty();
    }

    private static async Task<string> PrepareAsync(TestStore store)
    {
        await using var office = await OfficeOnDisk.FoundAsync(store);
        return await office.KeyAsync("kiot", Roles.Kiosk);
    }

    private static async Task PlayAsync(int client, int port, string bearer, ConcurrentBag<JsonElement> answers)
    {
        using var http = new RetryingClient(port, bearer);
        for (var act = 0; act < ActsPerClient; act++)
        {
            answers.Add((await http.ActAsync("take-ticket", new { })).Result);
            await Task.Delay(client + 15);
        }
    }
}

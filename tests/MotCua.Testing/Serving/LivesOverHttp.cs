using System.Collections.Concurrent;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Pagers;

namespace MotCua.Testing.Serving;

/// <summary>Three desks that take people from their number to their ballot, each act over the acts API.</summary>
public sealed class LivesOverHttp(int port, LivesOverHttp.Keys keys)
{
    public const int Lives = Desks * LivesPerDesk;
    public const int Acts = Lives * ActsOfALife;
    public const string BornIn = "1980";
    private const int Desks = 3;
    private const int LivesPerDesk = 5;
    private const int ActsOfALife = 15;
    private readonly ConcurrentBag<long> sequences = [];

    /// <summary>Receipt books are used once: whoever plays again begins further on.</summary>
    public int ReceiptsFrom { get; init; }

    public int Answered => sequences.Count;

    /// <summary>The places in the ledger of whatever was acknowledged.</summary>
    public IReadOnlyCollection<long> Sequences => sequences;

    public static async Task<Keys> PrepareAsync(TestStore store)
    {
        await using var office = await OfficeOnDisk.FoundAsync(store);
        for (var number = 1; number <= Desks; number++)
        {
            await office.DoAsync(new RegisterDesk(), new RegisterDeskInput(number, $"Quầy {number}"));
            await office.DoAsync(new RegisterPager(), new RegisterPagerInput(number));
        }

        var desk = await office.KeyAsync("quay", Roles.Kiosk, Roles.Receptionist, Roles.Specialist, Roles.SealKeeper, Roles.Clerk, Roles.Accountant);
        var leader = await office.KeyAsync("lanhdao", Roles.Signer);
        return new Keys(desk, leader, await office.HeadAsync());
    }

    public Task PlayAsync() => Task.WhenAll(Enumerable.Range(1, Desks).Select(PlayAsync));

    private async Task PlayAsync(int desk)
    {
        using var counter = new RetryingClient(port, keys.Desk, desk);
        using var leader = new RetryingClient(port, keys.Leader);
        for (var life = 1; life <= LivesPerDesk; life++)
        {
            await LiveAsync(counter, leader, $"{ReceiptsFrom + (desk * 100) + life}");
        }
    }

    private async Task LiveAsync(RetryingClient counter, RetryingClient leader, string receipt)
    {
        await DoAsync(counter, "take-ticket", new { });
        var visit_id = Id(await DoAsync(counter, "call-next", new { }), "visit_id");
        var dossier_id = Id(await DoAsync(counter, "receive-dossier", new { procedure = "2.000815", people = new[] { new { full_name = "Nguyễn Thị Ánh Tuyết", born = BornIn } } }), "dossier_id");
        var fee_note_id = Id(await DoAsync(counter, "note-fees", new { dossier_id, typed = new[] { new { what = "Chứng thực bản sao", count = 2, unit_amount = 2000 } } }), "fee_note_id");
        await DoAsync(counter, "record-receipt", new { fee_note_id, symbol = "BL-26", number = receipt });
        var number = Id(await DoAsync(counter, "lend-pager", new { visit_id }), "number");
        await DoAsync(counter, "finish-visit", new { keep_open = true });
        await DoAsync(counter, "examine-dossier", new { dossier_id });
        await DoAsync(leader, "sign-result", new { dossier_id });
        await DoAsync(counter, "seal-result", new { dossier_id });
        await DoAsync(counter, "enter-in-register", new { dossier_id });
        await DoAsync(counter, "hand-over", new { dossier_id, identity_checked = true, slip = "returned" });
        await DoAsync(counter, "return-pager", new { number });
        var code = (await DoAsync(counter, "issue-ballot-code", new { visit_id })).GetProperty("code").GetString();
        await DoAsync(counter, "cast-ballot", new { code, overall = "satisfied", blind = "0123456789abcdef" });
    }

    private async Task<JsonElement> DoAsync(RetryingClient client, string act, object input)
    {
        var (result, sequence) = await client.ActAsync(act, input);
        sequences.Add(sequence);
        return result;
    }

    private static long Id(JsonElement result, string name) => result.GetProperty(name).GetInt64();

    /// <summary>What the clients send as Bearer, and where the ledger stood before they came.</summary>
    public sealed record Keys(string Desk, string Leader, long Head);
}

using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.App.People;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Door;

/// <summary>An office open round the clock, with one account for each role alone and one that holds them all.</summary>
internal sealed record PeopledOffice(int OfficeId, IReadOnlyDictionary<Roles, Pass> Passes)
{
    /// <summary>The roles an account can hold: neither the citizen's nor the program's own.</summary>
    public static IReadOnlyList<Roles> EachRole { get; } = [.. Enum.GetValues<Roles>().Where(role => role.IsGiven())];

    /// <summary>Whoever holds every role gets furthest.</summary>
    public static Roles Everything { get; } = EachRole.Aggregate((all, role) => all | role);

    public Pass All => Passes[Everything];

    /// <summary>Founded in the store at that address while no server has it.</summary>
    /// <param name="mark">Stands in every name of the office: whoever reads it elsewhere has seen too much.</param>
    public static async Task<PeopledOffice> FoundAsync(string address, int officeId, string mark)
    {
        using var store = new TestStore(address, () => { });
        await using var office = await OfficeOnDisk.FoundAsync(store, officeId);
        for (var number = 1; number <= 3; number++)
        {
            await office.DoAsync(new RegisterDesk(), new RegisterDeskInput(number, $"Quầy {mark} {number}"));
        }

        for (var number = 1; number <= 20; number++)
        {
            await office.DoAsync(new RegisterPager(), new RegisterPagerInput(number));
        }

        var passes = new Dictionary<Roles, Pass>();
        foreach (var role in EachRole)
        {
            passes[role] = new Pass(await office.PassAsync($"{mark}-{role}", role));
        }

        passes[Everything] = new Pass(await office.PassAsync($"{mark}-tất cả", [.. EachRole]));
        return new PeopledOffice(officeId, passes);
    }

    /// <summary>A few visits and files at each step and one feedback, so that the lists of every screen have something in them.</summary>
    public async Task LiveAsync(int port, int files, string name)
    {
        using var desk = new RetryingClient(port, All.Key, 1);
        for (var file = 1; file <= files; file++)
        {
            await desk.ActAsync("take-ticket", new { });
            var visit = Id(await desk.ActAsync("call-next", new { }), "visit_id");
            var dossier_id = Id(await desk.ActAsync("receive-dossier", new { procedure = "2.000815", channel = "post", people = new[] { new { full_name = name, phone = "0912345678" } } }), "dossier_id");
            await desk.ActAsync("note-fees", new { dossier_id, typed = new[] { new { what = "Chứng thực bản sao", count = 2, unit_amount = 2000 } } });
            await desk.ActAsync("lend-pager", new { visit_id = visit });
            await desk.ActAsync("finish-visit", new { keep_open = true });
            if (file % 2 == 0)
            {
                await desk.ActAsync("examine-dossier", new { dossier_id });
            }
        }

        await desk.ActAsync("take-ticket", new { });
        await desk.ActAsync("give-feedback", new { topic = "place", wording = $"Nơi chờ thiếu ghế – {name}" });
    }

    private static long Id((System.Text.Json.JsonElement Result, long Sequence) answer, string name) => answer.Result.GetProperty(name).GetInt64();
}

/// <summary>What an account shows at the door: a key for the API, a session's cookie for the pages.</summary>
internal sealed record Pass(string Key, string Session)
{
    public Pass((string Key, string Session) given)
        : this(given.Key, given.Session)
    {
    }

    public string Bearer => $"Bearer {Key}";

    public string Cookie => $"{MotCua.Web.Infrastructure.Doorkeeper.SessionCookie}={Session}";
}

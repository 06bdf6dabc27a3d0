using System.Globalization;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Rehearsal;
using MotCua.Faults.Machine;
using MotCua.Testing.Serving;
using MotCua.Web.Infrastructure;

namespace MotCua.Faults.Door;

/// <summary>R-27: what every answer must carry and what no page may contain, looked for at every address as everyone.</summary>
internal sealed class HeadersEverywhere : Rig
{
    private const string Dropped = "Referrer-Policy: same-origin\r\n";

    public override string Id => "R-27";

    public override string Promise => "headers, cookies and CSP on every page, error, file, refusal and asset, as nobody and as every role";

    public override string Unit => "answers";

    public override int Short => 1;

    public override int Long => 1;

    public override string KnownBad => "somebody in between who drops one header, opens one cookie and writes one attribute into a page, each in one answer of fifty";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, Between.Untouched);

    /// <summary>All three must be found.</summary>
    public override async Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        (string From, string To, string Found)[] tricks = [(Dropped, "", "Referrer-Policy"), ("; httponly", "; httpxxxx", "the cookie"), (" class=", " style=", "inline")];
        var answers = 0;
        var result = await TryAsync(run, bytes =>
        {
            var (text, trick) = (Encoding.Latin1.GetString(bytes), tricks[Interlocked.Increment(ref answers) % tricks.Length]);
            var isTurn = trick.From == tricks[1].From || answers % 50 < tricks.Length;
            return isTurn ? Encoding.Latin1.GetBytes(text.Replace(trick.From, trick.To, StringComparison.Ordinal)) : bytes;
        });
        var found = tricks.Select(trick => result.Faults.FirstOrDefault(fault => fault.Contains(trick.Found, StringComparison.Ordinal))).OfType<string>().ToList();
        return result with { Faults = found.Count == tricks.Length ? found : [] };
    }

    private static async Task<RigResult> TryAsync(RigRun run, Func<byte[], byte[]> answer)
    {
        var address = $"sqlite:{Path.Combine(run.Folder, "headers.db")}";
        var office = await PeopledOffice.FoundAsync(address, SampleCommune.OfficeId, "nhàmình");
        var entrances = await Entrance.ReadAsync(address, run.Folder);
        var name = $"nhàmình-{Roles.Receptionist}";
        var given = await new Delivered(run.Program).RunAsync("secret", "--name", name, "--office", $"{office.OfficeId}", "--database", address);
        using var serving = new ServedProgram(run.Program, address);
        await serving.ReadyAsync();
        await office.LiveAsync(serving.Port, 2, "Nguyễn Thị Ánh Tuyết");
        using var between = new Between(serving.Port, answer);
        using var browser = new Browser(between.Port);
        await browser.FetchTokenAsync("/dang-nhap");
        var round = new Round(browser, run.Progress);
        foreach (var role in PeopledOffice.EachRole.Append(PeopledOffice.Everything).Prepend(Roles.None))
        {
            foreach (var asked in Asked(entrances, browser))
            {
                await round.AskAsync(asked, (role == Roles.None ? null : office.Passes[role], $"{role}"));
            }
        }

        await SignInAndOutAsync(round, browser, (name, JsonElement.Parse(given.OrThrow()).GetProperty("secret").GetString()!));
        string[] unseen = [.. new[] { Doorkeeper.SessionCookie, "__Host-motcua-late", "lang" }.Where(cookie => !round.Cookies.Contains(cookie)).Select(cookie => $"the cookie {cookie} was never set, so nothing is known of it")];
        return new RigResult(round.Tried, [.. round.Faults, .. unseen], new Dictionary<string, string>
        {
            ["addresses"] = entrances.Count.ToString(CultureInfo.InvariantCulture),
            ["statuses"] = string.Join(' ', round.Statuses),
            ["cookies"] = string.Join(' ', round.Cookies),
        });
    }

    /// <summary>With a new secret as a person does it; the account asks for another before it shows anything.</summary>
    private static async Task SignInAndOutAsync(Round round, Browser browser, (string Name, string Secret) person)
    {
        var signedIn = await round.AskAsync(("POST", "/dang-nhap", browser.Form(("name", person.Name), ("secret", person.Secret))), (null, person.Name));
        var session = signedIn.Header("Set-Cookie")?.Split(';')[0].Split('=')[^1] ?? "";
        await round.AskAsync(("GET", "/quay", null), (new Pass("", session), person.Name));
        await round.AskAsync(("POST", "/dang-nhap?handler=Out", browser.Form()), (new Pass("", session), person.Name));
    }

    private static IEnumerable<(string Method, string Path, HttpContent? Content)> Asked(IReadOnlyList<Entrance> entrances, Browser browser)
    {
        foreach (var entrance in entrances)
        {
            yield return ("GET", entrance.Path("1"), null);
            yield return ("HEAD", entrance.Path("1"), null);
            yield return ("GET", entrance.Path("987654"), null);
            yield return ("POST", entrance.Path("1"), entrance.IsApi ? Browser.Json("{}") : browser.Form());
            yield return ("POST", entrance.Path("1"), Browser.Json("{"));
            yield return ("PUT", entrance.Path("1"), Browser.Json("{}"));
            yield return ("TRACE", entrance.Path("1"), null);
        }

        foreach (var nowhere in new[] { "/khong-co", "/khong/co/dau", "/api/v1/khong-co", "/style/khong-co.css", "/openapi/v9.json", "/xa/1/lay-so", "/ho-so/x", "/?lang=en", "/thu-tuc?lang=vi", "/ho-so/99999999999999999999" })
        {
            yield return ("GET", nowhere, null);
        }

        yield return ("POST", "/ngay?handler=Late", browser.Form(("at", "2026-11-26T08:00"), ("sheet", "1")));
        yield return ("POST", "/ngay?handler=Now", browser.Form());
        yield return ("POST", "/api/v1/acts/take-ticket", new ByteArrayContent(new byte[3 << 20]));
        yield return ("POST", "/lay-so", new ByteArrayContent(new byte[3 << 20]));
    }

    /// <summary>Every answer so far and what was wrong with it.</summary>
    private sealed class Round(Browser browser, Action<long> progress)
    {
        private readonly List<string> faults = [];

        public IReadOnlyList<string> Faults => faults;

        public int Tried { get; private set; }

        public SortedSet<int> Statuses { get; } = [];

        public SortedSet<string> Cookies { get; } = new(StringComparer.Ordinal);

        public async Task<Shown> AskAsync((string Method, string Path, HttpContent? Content) asked, (Pass? Pass, string Name) who)
        {
            using var content = asked.Content;
            var shown = await browser.AskAsync(asked.Method, asked.Path, who.Pass, content);
            faults.AddRange(Carried.Missing(shown, asked.Path).Select(missing => $"{asked.Method} {(asked.Path.Length > 80 ? asked.Path[..80] : asked.Path)} as {who.Name}, {shown.Status}: {missing}"));
            Statuses.Add(shown.Status);
            Cookies.UnionWith(shown.Headers.Where(header => header.Name == "Set-Cookie").Select(cookie => cookie.Value.Split('=')[0]));
            progress(++Tried);
            return shown;
        }
    }
}

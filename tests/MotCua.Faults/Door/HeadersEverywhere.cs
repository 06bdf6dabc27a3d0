using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MotCua.App.Acts;
using MotCua.App.Rehearsal;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Door;

/// <summary>R-27: what every answer must carry and what no page may contain, looked for at every address as everyone.</summary>
internal sealed partial class HeadersEverywhere : Rig
{
    private const string Dropped = "Referrer-Policy: same-origin\r\n";

    private static readonly (string Name, string[] Parts)[] Wanted =
    [
        ("Content-Security-Policy", ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]),
        ("X-Content-Type-Options", ["nosniff"]),
        ("Referrer-Policy", ["same-origin"]),
        ("Cross-Origin-Opener-Policy", ["same-origin"]),
        ("Permissions-Policy", ["geolocation=()"]),
        ("Cache-Control", ["no-store"]),
    ];

    public override string Id => "R-27";

    public override string Promise => "headers, cookies and CSP on every page, error, file, refusal and asset, as nobody and as every role";

    public override string Unit => "answers";

    public override int Short => 1;

    public override int Long => 1;

    public override string KnownBad => "somebody in between who drops one header of one answer in fifty";

    public override Task<RigResult> RunAsync(RigRun run) => TryAsync(run, change: null);

    public override Task<RigResult> RunKnownBadAsync(RigRun run)
    {
        var answers = 0;
        return TryAsync(run, bytes =>
        {
            var text = Encoding.Latin1.GetString(bytes);
            return text.Contains(Dropped, StringComparison.Ordinal) && Interlocked.Increment(ref answers) % 50 == 0
                ? Encoding.Latin1.GetBytes(text.Replace(Dropped, "", StringComparison.Ordinal))
                : bytes;
        });
    }

    private static async Task<RigResult> TryAsync(RigRun run, Func<byte[], byte[]>? change)
    {
        var address = $"sqlite:{Path.Combine(run.Folder, "headers.db")}";
        var office = await PeopledOffice.FoundAsync(address, SampleCommune.OfficeId, "nhàmình");
        var entrances = await Entrance.ReadAsync(address, run.Folder);
        using var serving = new ServedProgram(run.Program, address);
        await serving.ReadyAsync();
        await office.LiveAsync(serving.Port, 2, "Nguyễn Thị Ánh Tuyết");
        using var between = change is null ? null : new Between(serving.Port, change);
        using var browser = new Browser(between?.Port ?? serving.Port);
        await browser.FetchTokenAsync("/dang-nhap");
        var (faults, tried, statuses) = (new List<string>(), 0, new SortedSet<int>());
        foreach (var role in PeopledOffice.EachRole.Append(PeopledOffice.Everything).Prepend(Roles.None))
        {
            var pass = role == Roles.None ? null : office.Passes[role];
            foreach (var (method, path, content) in Asked(entrances, browser))
            {
                using (content)
                {
                    var shown = await browser.AskAsync(method, path, pass, content);
                    faults.AddRange(Missing(shown, path).Select(missing => $"{method} {(path.Length > 80 ? path[..80] : path)} as {role}, {shown.Status}: {missing}"));
                    statuses.Add(shown.Status);
                    run.Progress(++tried);
                }
            }
        }

        return new RigResult(tried, [.. faults.Take(20)], new Dictionary<string, string>
        {
            ["addresses"] = entrances.Count.ToString(CultureInfo.InvariantCulture),
            ["statuses"] = string.Join(' ', statuses),
        });
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

        yield return ("POST", "/api/v1/acts/take-ticket", new ByteArrayContent(new byte[3 << 20]));
        yield return ("POST", "/lay-so", new ByteArrayContent(new byte[3 << 20]));
    }

    private static IEnumerable<string> Missing(Shown shown, string path)
    {
        foreach (var (name, parts) in Wanted)
        {
            var value = shown.Header(name) ?? "";
            var wanted = name == "Cache-Control" && path.StartsWith("/style/", StringComparison.Ordinal) && shown.Status == 200 ? ["immutable"]
                : name == "Cache-Control" && path.StartsWith("/style/", StringComparison.Ordinal) ? [] : parts;
            if (wanted.Any(part => !value.Contains(part, StringComparison.Ordinal)) || value.Contains("unsafe-", StringComparison.Ordinal))
            {
                yield return $"{name} is “{value}”";
            }
        }

        foreach (var told in new[] { "Server", "X-Powered-By", "Access-Control-Allow-Origin" }.Where(name => shown.Header(name) is not null))
        {
            yield return $"{told} is sent";
        }

        var type = shown.Header("Content-Type") ?? "";
        if (shown.Body.Length > 0 && (type.Length == 0 || (type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"Content-Type is “{type}”";
        }

        foreach (var (_, cookie) in shown.Headers.Where(header => string.Equals(header.Name, "Set-Cookie", StringComparison.OrdinalIgnoreCase)))
        {
            if (!new[] { "secure", "httponly", "samesite", "path=/" }.All(part => cookie.Contains(part, StringComparison.OrdinalIgnoreCase)) || !(cookie.StartsWith("__Host-", StringComparison.Ordinal) || cookie.StartsWith("lang=", StringComparison.Ordinal)))
            {
                yield return $"the cookie {cookie}";
            }
        }

        if (type.StartsWith("text/html", StringComparison.Ordinal) && Inline().Match(shown.Text) is { Success: true } inline)
        {
            yield return $"the page has inline {inline.Value}";
        }

        if (shown.Status >= 500)
        {
            yield return "no address may answer that, whatever it is asked";
        }

        if (StackTrace().IsMatch(shown.Text))
        {
            yield return "a stack trace is shown";
        }
    }

    [GeneratedRegex("""<script(?![^>]*\ssrc=)[^>]*>|<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)\s*=|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\n\s+at \w+\.\w+|System\.\w+Exception")]
    private static partial Regex StackTrace();
}

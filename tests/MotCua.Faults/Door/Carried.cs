using System.Text.RegularExpressions;

namespace MotCua.Faults.Door;

/// <summary>What every answer must carry, what none may say, and what no page may contain.</summary>
internal static partial class Carried
{
    private static readonly (string Name, string[] Parts)[] Wanted =
    [
        ("Content-Security-Policy", ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]),
        ("X-Content-Type-Options", ["nosniff"]),
        ("Referrer-Policy", ["same-origin"]),
        ("Cross-Origin-Opener-Policy", ["same-origin"]),
        ("Permissions-Policy", ["geolocation=()"]),
        ("Cache-Control", ["no-store"]),
    ];

    /// <summary>Each thing wrong with an answer.</summary>
    public static IEnumerable<string> Missing(Shown shown, string path)
    {
        foreach (var (name, parts) in Wanted)
        {
            var value = shown.Header(name) ?? "";
            // What our own pages show in a frame.
            var isScan = path.EndsWith("/xem", StringComparison.Ordinal) && shown.Status == 200;
            var wanted = isScan && name == "Content-Security-Policy" ? [.. parts[..^1], "frame-ancestors 'self'"]
                : name == "Cache-Control" && path.StartsWith("/style/", StringComparison.Ordinal) && shown.Status == 200 ? ["immutable"]
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

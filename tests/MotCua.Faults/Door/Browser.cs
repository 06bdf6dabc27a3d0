using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Faults.Door;

/// <summary>A client that follows nothing and keeps nothing: each request says itself who asks.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(int port) => http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>What a page's form carries against forms from elsewhere: the cookie and the hidden field that belong together.</summary>
    public (string Cookie, string Field) Token { get; private set; }

    public async Task FetchTokenAsync(string page)
    {
        var shown = await AskAsync("GET", page, null);
        var field = HiddenToken().Match(shown.Text).Groups[1].Value;
        var cookie = shown.Headers.First(header => header.Name == "Set-Cookie" && header.Value.StartsWith("__Host-motcua-form", StringComparison.Ordinal)).Value.Split(';')[0];
        Token = (cookie, WebUtility.HtmlDecode(field));
    }

    /// <summary>Asks for a page by cookie and for the API by key.</summary>
    public async Task<Shown> AskAsync(string method, string path, Pass? pass, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        var isApi = path.Contains("/api/", StringComparison.Ordinal);
        if (isApi && pass is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", pass.Bearer);
        }

        var cookies = string.Join("; ", new[] { isApi ? null : pass?.Cookie, Token.Cookie }.OfType<string>());
        if (cookies.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.CreateVersion7().ToString());
        // What is too large is refused before it is sent: a line cut in the middle would hide the answer.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 1 << 20;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var isStream = response.Content.Headers.ContentType?.MediaType == "text/event-stream";
        var headers = response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value.Select(value => (header.Key, value)));
        return new Shown((int)response.StatusCode, [.. headers], isStream ? [] : await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>A form with its token and a key of its own.</summary>
    public HttpContent Form(params (string Name, string Value)[] fields) =>
        new FormUrlEncodedContent([.. fields.Append(("form_token", Token.Field)).Append(("act_key", Guid.CreateVersion7().ToString())).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);

    public static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    public void Dispose() => http.Dispose();

    [GeneratedRegex("""name="form_token"[^>]*value="([^"]*)""")]
    private static partial Regex HiddenToken();
}

/// <summary>What came back.</summary>
internal sealed record Shown(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
}

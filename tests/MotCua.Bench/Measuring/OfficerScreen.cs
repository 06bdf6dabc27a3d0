using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MotCua.Bench.Measuring;

/// <summary>Somebody at a screen without script: opens pages and presses what stands on them; each page and each press is timed.</summary>
internal sealed class OfficerScreen : IDisposable
{
    private readonly HttpClient http;
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private IHtmlDocument shown = new HtmlParser().ParseDocument("");
    private string path = "";

    /// <param name="port">Where the program is served.</param>
    /// <param name="cookie">The session's, as <c>name=value</c>.</param>
    public OfficerScreen(int port, string cookie)
    {
        // Cookies are kept by hand: a container withholds Secure ones from this machine, which a browser trusts.
        http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        Keep(cookie);
    }

    /// <summary>Pages asked for, until the whole page is there.</summary>
    public Answers Pages { get; private set; } = new();

    /// <summary>Forms sent, until the confirmation is there.</summary>
    public Answers Acts { get; private set; } = new();

    public bool Shows(string selector) => shown.QuerySelector(selector) is not null;

    /// <summary>Where the links of this kind lead, in the page's order.</summary>
    public IReadOnlyList<string> Links(string selector) => [.. shown.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    /// <summary>What was timed till now was warming up.</summary>
    public void BeginTiming() => (Pages, Acts) = (new Answers(), new Answers());

    public async Task OpenAsync(string address)
    {
        var begun = Stopwatch.GetTimestamp();
        var (answer, text) = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        // What somebody else has finished meanwhile leads on once, as a browser follows it; to the door it must not.
        if (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString is var on && !on.StartsWith("/dang-nhap", StringComparison.Ordinal))
        {
            address = on;
            (answer, text) = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        }

        Pages.Add(Stopwatch.GetTimestamp() - begun, answer.StatusCode == HttpStatusCode.OK ? null : $"GET {address}: {answer.StatusCode}");
        Show(address, text);
    }

    /// <summary>Presses a button, with everything that stands in its form; then opens the page the answer leads to.</summary>
    /// <param name="button">How it is found.</param>
    /// <param name="filled">What is typed before.</param>
    public async Task PressAsync(string button, params (string Name, string Value)[] filled)
    {
        var pressed = shown.QuerySelector(button) as IHtmlButtonElement
            ?? throw new InvalidOperationException($"{path} shows no {button} ({Acts.FirstError ?? Pages.FirstError}): {shown.QuerySelector("main")?.TextContent}");
        var form = pressed.Form!;
        var address = pressed.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } action ? action : path);
        var typed = filled.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var fields = Fields(form).Where(field => !typed.Contains(field.Key)).Concat(filled.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        if (pressed.Name is { } name)
        {
            fields = fields.Append(KeyValuePair.Create(name, pressed.Value));
        }

        var sent = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.ToList()) };
        var begun = Stopwatch.GetTimestamp();
        var (answer, text) = await SendAsync(sent);
        var isDone = answer.StatusCode == HttpStatusCode.Redirect;
        Acts.Add(Stopwatch.GetTimestamp() - begun, isDone ? null : $"POST {address}: {answer.StatusCode} {Refusal(text)}");
        if (isDone)
        {
            await OpenAsync(answer.Headers.Location!.OriginalString);
        }
        else
        {
            Show(address, text);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<(HttpResponseMessage Answer, string Text)> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await http.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            Keep(set.Split(';')[0]);
        }

        return (answer, await answer.Content.ReadAsStringAsync());
    }

    private void Keep(string cookie)
    {
        var pair = cookie.Split('=', 2);
        cookies[pair[0]] = pair[1];
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var control in form.Elements)
        {
            var (name, value) = control switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                _ => (null, null),
            };
            if (name is not null)
            {
                yield return KeyValuePair.Create(name, value ?? "");
            }
        }
    }

    private static string Refusal(string text) => new HtmlParser().ParseDocument(text).QuerySelector(".govuk-error-summary__list")?.TextContent.Trim() ?? "";

    private void Show(string address, string text) => (path, shown) = (address, new HtmlParser().ParseDocument(text));
}

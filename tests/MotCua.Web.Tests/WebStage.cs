using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Testing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Tests;

/// <summary>The real program on a free port over a SampleCommune in SQLite, and a browser's cookies.</summary>
public sealed class WebStage : IAsyncDisposable
{
    private readonly Stage stage;
    private readonly WebApplication app;
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    private readonly bool isVisiting;

    private WebStage(Stage stage, WebApplication app, bool isVisiting = false)
    {
        this.stage = stage;
        this.app = app;
        this.isVisiting = isVisiting;
        Http = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public Stage Stage => stage;

    /// <summary>What the last answer asked to be kept, whole.</summary>
    public IReadOnlyList<string> LastCookies { get; private set; } = [];

    /// <summary>Another browser at the same office.</summary>
    public WebStage Beside() => new(stage, app, isVisiting: true);

    public static async Task<WebStage> OpenAsync() => await RaiseAsync(await Stage.OpenAsync(Engines.Sqlite));

    /// <summary>The program over a store without an office.</summary>
    public static async Task<WebStage> EmptyAsync() => await RaiseAsync(await Stage.EmptyAsync(Engines.Sqlite));

    private static async Task<WebStage> RaiseAsync(Stage founded)
    {
        var keys = Path.Combine(Path.GetTempPath(), $"motcua-keys-{Environment.ProcessId}");
        var raised = Building.Raise(new Premises(founded.Dialect, new OfficeClock(founded.Time), keys), "http://127.0.0.1:0");
        await raised.StartAsync();
        return new WebStage(founded, raised);
    }

    /// <summary>Signs an account with these roles in, without the tenth of a second a password costs.</summary>
    public async Task SignInAsync(params Roles[] roles)
    {
        var account = await AccountAsync(roles);
        var signIns = app.Services.GetRequiredService<SignIns>();
        cookies[Doorkeeper.SessionCookie] = await signIns.OpenAsync(account);
    }

    /// <summary>By name and secret, as the page does it; null where that is refused.</summary>
    public async Task<OpenedSession?> TrySignInAsync(string name, string secret) =>
        (await Service<SecretCheck>().SignInAsync(stage.Anyone.OfficeId, name, secret)).IsGranted(out var session, out _) ? session : null;

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public string SessionToken => cookies.GetValueOrDefault(Doorkeeper.SessionCookie, "");

    /// <summary>Nobody in particular again.</summary>
    public void SignOut() => cookies.Remove(Doorkeeper.SessionCookie);

    /// <summary>Nothing was pressed for so long, by whomever.</summary>
    public Task IdleAsync(int minutes = 31) => Service<WriteGate>().UpkeepAsync(
        stage.Anyone.OfficeId, office => office.State("update sign_ins set seen_at = $1", TimeProvider.System.GetUtcNow().AddMinutes(-minutes)));

    /// <summary>Done by whoever may; a refusal ends the test with its words.</summary>
    public async Task<TResult> GrantedAsync<TInput, TResult>(IAct<TInput, TResult> act, TInput input, Actor? actor = null) =>
        (await stage.DoAsync(act, input, actor)).IsGranted(out var result, out var refusal) ? result : throw new InvalidOperationException(refusal.Text.ToString());

    /// <summary>Whoever is signed in sits down at desk 1.</summary>
    public async Task<Shown> SitAsync() => await SubmitAsync((await GetAsync("/quay")) with { Path = "/quay?handler=Sit" }, ("desk_id", "1"));

    /// <summary>The desk calls the next number.</summary>
    public async Task<Shown> CallAsync() => await SubmitAsync((await GetAsync("/quay")) with { Path = "/quay?handler=Next" });

    /// <summary>Whoever is signed in sits down at desk 1 and calls the next number.</summary>
    public async Task<Shown> SitAndCallAsync()
    {
        await SitAsync();
        return await CallAsync();
    }

    /// <summary>A machine's key with these roles.</summary>
    public async Task<string> KeyAsync(params Roles[] roles)
    {
        var account = await AccountAsync(roles);
        return await app.Services.GetRequiredService<Credentials>().AddKeyAsync(account.OfficeId, account.AccountId);
    }

    public async Task<Shown> GetAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>A file of the house, as whoever is signed in gets it.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Fills the page's first form, as a person would, and sends it; what is not named keeps what the page gave it.</summary>
    public Task<Shown> SubmitAsync(Shown page, params (string Name, string Value)[] filled) =>
        SubmitAsync(page, page.Document.QuerySelector("main form") ?? throw new InvalidOperationException("The page has no form."), filled);

    public Task<Shown> SubmitAsync(Shown page, IElement form, params (string Name, string Value)[] filled)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var control in ((IHtmlFormElement)form).Elements)
        {
            switch (control)
            {
                case IHtmlInputElement { Name: { } name } input when input.Type is not ("checkbox" or "radio") || input.IsChecked:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    fields.Add(new(name, select.Value ?? ""));
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    fields.Add(new(name, area.Value));
                    break;
            }
        }

        foreach (var (name, value) in filled)
        {
            fields.RemoveAll(field => field.Key == name);
            fields.Add(new(name, value));
        }

        return SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Path) { Content = new FormUrlEncodedContent(fields) });
    }

    public async Task<Shown> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var path = request.RequestUri!.ToString();
        using var response = await Http.SendAsync(request);
        LastCookies = response.Headers.TryGetValues("Set-Cookie", out var values) ? [.. values] : [];
        foreach (var set in LastCookies)
        {
            var pair = set.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        return new Shown(path, response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        handler.Dispose();
        if (isVisiting)
        {
            return;
        }

        await app.DisposeAsync();
        await stage.DisposeAsync();
    }

    private async Task<Account> AccountAsync(Roles[] roles)
    {
        var input = new OpenAccountInput { SignInName = "thu-" + stage.NewKey(), DisplayName = "Người thử", Roles = [.. roles.Where(role => role != Roles.None)] };
        return await stage.Read.GetAsync<Account>(stage.Anyone.OfficeId, (await GrantedAsync(new OpenAccount(), input)).AccountId);
    }
}

/// <summary>A page as it came.</summary>
public sealed record Shown(string Path, HttpStatusCode Status, string? Location, string Body)
{
    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(Body);

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Text => Document.QuerySelector("main")?.TextContent ?? "";
}

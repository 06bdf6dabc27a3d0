namespace MotCua.Journeys.Running;

/// <summary>Somebody at a screen: what they press, write and read, by the names the screen gives things. Keys are counted.</summary>
public sealed class Person : IAsyncDisposable
{
    // A busy machine is slow; a screen that never comes is wrong.
    internal const float PatienceMs = 30_000;
    private readonly IBrowserContext visit;
    private readonly Hands hands;

    private Person(IBrowserContext visit, IPage page, string address, Way way)
    {
        this.visit = visit;
        (Page, Address, Way) = (page, address, way);
        hands = new Hands(page, way == Way.Keyboard);
    }

    public IPage Page { get; }

    public string Address { get; }

    public Way Way { get; }

    /// <summary>Keys pressed so far; what a scanner types is no key.</summary>
    public int Keystrokes => hands.Keystrokes;

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    public static async Task<Person> EnterAsync(IBrowser chromium, string address, Way way, Glass glass)
    {
        var opened = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = glass.Width, Height = glass.Height },
            JavaScriptEnabled = way != Way.WithoutScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
        });
        opened.SetDefaultTimeout(PatienceMs);
        return new Person(opened, await opened.NewPageAsync(), address, way);
    }

    public Task GoAsync(string address) => Page.GotoAsync(address);

    /// <summary>A button.</summary>
    public Task PressAsync(string name, ILocator? within = null) => hands.PressAsync(Named(AriaRole.Button, name, within));

    /// <summary>A button told by what stands beside it.</summary>
    public Task PressAsync(ILocator button) => hands.PressAsync(button);

    /// <summary>Keys where the cursor stands, as the screen has put it.</summary>
    public Task TypeAsync(params string[] keys) => hands.TypeAsync(keys);

    /// <summary>A link.</summary>
    public Task FollowAsync(string name, ILocator? within = null) => hands.PressAsync(Named(AriaRole.Link, name, within));

    /// <summary>A link told by what stands beside it.</summary>
    public Task FollowAsync(ILocator link) => hands.PressAsync(link);

    /// <summary>What stands folded under its summary.</summary>
    public Task UnfoldAsync(string summary, ILocator? within = null) =>
        hands.PressAsync((within ?? Main).Locator("summary", new LocatorLocatorOptions { HasTextString = summary }).First);

    public Task WriteAsync(string label, string text, ILocator? within = null) => hands.WriteAsync(Labelled(label, within), text);

    public Task TickAsync(string label, ILocator? within = null) => TickAsync(Labelled(label, within));

    public Task TickAsync(ILocator box) => hands.TickAsync(box);

    public Task ChooseAsync(string label, string option, ILocator? within = null) => hands.ChooseAsync(Labelled(label, within), option);

    /// <summary>A scanner types and ends with Enter, faster than any hand.</summary>
    public Task ScanAsync(string label, string code) => hands.ScanAsync(Labelled(label, null), code);

    /// <summary>Waits until it stands on the page.</summary>
    public Task SeeAsync(string text) => Assertions.Expect(Main).ToContainTextAsync(text);

    public async Task<string> ReadAsync(string text)
    {
        await SeeAsync(text);
        return await Main.InnerTextAsync();
    }

    /// <summary>A moment is picked from the browser's own calendar, whichever way the rest is done.</summary>
    public Task SetMomentAsync(string label, DateTimeOffset moment) => Labelled(label, null).FillAsync(moment.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A file is picked from the browser's own window, whichever way the rest is done.</summary>
    public Task BringAsync(string label, string fileName, string content) =>
        Labelled(label, null).SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });

    public Task AllowMicrophoneAsync() => visit.GrantPermissionsAsync(["microphone"]);

    public Task AllowCameraAsync() => visit.GrantPermissionsAsync(["camera"]);

    /// <summary>Signed in on this browser before.</summary>
    public Task CarryAsync(string session) => visit.AddCookiesAsync([new Cookie { Name = Doorkeeper.SessionCookie, Value = session, Url = "https://localhost/" }]);

    public async ValueTask DisposeAsync() => await visit.DisposeAsync();

    private ILocator Named(AriaRole role, string name, ILocator? within) =>
        (within ?? Page.Locator("body")).GetByRole(role, new LocatorGetByRoleOptions { Name = name, Exact = true }).First;

    private ILocator Labelled(string label, ILocator? within) => (within ?? Main).GetByLabel(label, new LocatorGetByLabelOptions { Exact = true }).First;
}

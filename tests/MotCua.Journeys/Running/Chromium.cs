[assembly: Xunit.AssemblyFixture(typeof(MotCua.Journeys.Running.Chromium))]

namespace MotCua.Journeys.Running;

/// <summary>The system's browser, started once for all journeys.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private IPlaywright driver = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>A film the camera sees; null where it sees the browser's own test picture.</summary>
    public string? Camera { get; init; }

    /// <summary>Whoever did not allow a device is asked, and nobody is there to say yes.</summary>
    public bool AsksForDevices { get; init; }

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Person.PatienceMs);
        driver = await Playwright.CreateAsync();
        Browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            // The microphone is one that beeps, and nobody is asked about it.
            Args =
            [
                "--use-fake-device-for-media-stream",
                .. AsksForDevices ? Array.Empty<string>() : ["--use-fake-ui-for-media-stream"],
                .. Camera is { } film ? [$"--use-file-for-fake-video-capture={film}"] : Array.Empty<string>(),
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        driver.Dispose();
    }
}

using System.Net;
using System.Security.Cryptography.X509Certificates;
using MotCua.App.Clockwork;
using MotCua.App.Data.Certificates;
using MotCua.Testing;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Certificates;

public sealed class CertificatePageTests
{
    [Fact]
    public async Task Where_only_this_machine_comes_in_it_says_how_to_open_to_others()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/chung-chi")).Text.ShouldContain("serve --lan");
        (await web.GetAsync("/chung-chi?handler=File")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_browser_that_took_the_file_trusts_the_server_and_one_that_did_not_does_not()
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), $"motcua-lan-{Guid.CreateVersion7()}"));
        var network = new OfficeNetwork(new LanCertificate(folder.FullName, [], TimeProvider.System), 0);
        network.Certificate.Renew();
        await using var app = Building.Raise(new Premises(stage.Dialect, new OfficeClock(stage.Time), folder.FullName) { Network = network }, "http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        var port = new Uri(app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal))).Port;
        var page = new Uri($"https://127.0.0.1:{port}/chung-chi");

        using var careful = new HttpClient();
        await Should.ThrowAsync<HttpRequestException>(() => careful.GetAsync(page, TestContext.Current.CancellationToken));
        using var loopback = new HttpClient { BaseAddress = new Uri(app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal))) };
        using var file = await loopback.GetAsync("/chung-chi?handler=File", TestContext.Current.CancellationToken);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-x509-ca-cert");
        using var authority = X509CertificateLoader.LoadCertificate(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        using var trusting = Trusting(authority);
        var answer = await trusting.GetAsync(page, TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem();
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(network.Certificate.Fingerprint);
        var local = await trusting.GetAsync(new Uri($"https://localhost:{port}/dang-nhap"), TestContext.Current.CancellationToken);
        local.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        local.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal) && cookie.Contains("secure", StringComparison.Ordinal));
        await app.StopAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
    }

    private static HttpClient Trusting(X509Certificate2 authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = policy } });
    }
}

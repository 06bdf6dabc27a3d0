using System.Security.Cryptography.X509Certificates;
using MotCua.App.Data;
using MotCua.App.Data.Certificates;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class LanCertificateTests : IDisposable
{
    private readonly DirectoryInfo folder = new(Path.Combine(Path.GetTempPath(), $"motcua-ca-{Guid.CreateVersion7()}"));
    private readonly FixedTime time = new(FixedTime.Morning);

    [Fact]
    public void It_is_made_once_names_this_machine_and_lies_readable_by_its_owner_only()
    {
        var first = Made("mot-cua.xa");
        first.Server.MatchesHostname("localhost").ShouldBeTrue();
        first.Server.MatchesHostname("mot-cua.xa").ShouldBeTrue();
        first.Server.MatchesHostname("127.0.0.1").ShouldBeTrue();
        first.Server.MatchesHostname("example.com").ShouldBeFalse();
        (first.Server.NotAfter - first.Server.NotBefore).TotalDays.ShouldBe(397, 0.01);
        var again = Made("mot-cua.xa");
        again.Server.Thumbprint.ShouldBe(first.Server.Thumbprint);
        again.Fingerprint.ShouldBe(first.Fingerprint);
        folder.EnumerateFiles().Select(file => file.Name).Order().ShouldBe(["authority.pem", "server.pem"]);
        folder.EnumerateFiles().ShouldAllBe(file => OperatingSystem.IsWindows() || file.UnixFileMode == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void It_is_made_anew_a_month_before_its_end_and_for_a_new_name_under_the_same_authority()
    {
        var certificate = Made();
        time.Pass(TimeSpan.FromDays(365));
        certificate.Renew().ShouldBeFalse();
        time.Pass(TimeSpan.FromDays(2));
        certificate.Renew().ShouldBeTrue();
        certificate.Renew().ShouldBeFalse();
        LanCertificate.EndOf(folder.FullName)!.Value.ShouldBe(time.GetUtcNow().AddDays(396), TimeSpan.FromMinutes(1));
        var renamed = Made("ten-moi");
        renamed.Server.Thumbprint.ShouldNotBe(certificate.Server.Thumbprint);
        renamed.Fingerprint.ShouldBe(certificate.Fingerprint);
    }

    [Fact]
    public void The_authority_vouches_for_the_server_and_its_own_file_carries_no_key()
    {
        var certificate = Made();
        using var authority = X509CertificateLoader.LoadCertificate(certificate.AuthorityFile);
        authority.HasPrivateKey.ShouldBeFalse();
        (authority.NotAfter - authority.NotBefore).TotalDays.ShouldBeInRange(3652, 3655);
        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, VerificationTime = time.GetUtcNow().UtcDateTime } };
        chain.Build(certificate.Server).ShouldBeFalse();
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.Build(certificate.Server).ShouldBeTrue();
    }

    [Theory]
    [InlineData("authority.pem")]
    [InlineData("server.pem")]
    public void A_damaged_file_is_one_sentence(string name)
    {
        Made();
        using (var file = new FileInfo(Path.Combine(folder.FullName, name)).OpenWrite())
        {
            file.SetLength(100);
        }

        Should.Throw<StoreException>(() => Made()).Message.ShouldContain(name);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private LanCertificate Made(params string[] names)
    {
        var certificate = new LanCertificate(folder.FullName, names, time);
        certificate.Renew();
        return certificate;
    }
}

using System.Net;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.App.Data.Certificates;

/// <summary>
/// The office's own authority and the server's certificate under it (chứng chỉ của đơn vị), for machines in the office's
/// network. Both lie beside the keys; the server's is made anew a month before its end, or when the machine's name or
/// addresses are no longer those in it. The authority's stays: phones have it.
/// </summary>
public sealed class LanCertificate(string folder, IReadOnlyList<string> extraNames, TimeProvider time)
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";
    private static readonly TimeSpan RenewBefore = TimeSpan.FromDays(30);

    // Phones refuse a server's certificate of more than 398 days.
    private const int ServerDays = 397;
    private const int AuthorityYears = 10;

    private const string ServerFile = "server.pem";

    private readonly CertificateFile authorityFile = new(Path.Combine(folder, "authority.pem"));
    private readonly CertificateFile serverFile = new(Path.Combine(folder, ServerFile));
    private X509Certificate2? authority;
    private volatile X509Certificate2? server;

    /// <summary>What the server shows; made by <see cref="Renew"/>.</summary>
    public X509Certificate2 Server => server ?? throw new InvalidOperationException("The certificate has not been made.");

    /// <summary>The authority's certificate without its key, as phones and computers take it.</summary>
    public byte[] AuthorityFile => authority!.Export(X509ContentType.Cert);

    /// <summary>To compare by eye: SHA-256 of the authority's certificate, in pairs.</summary>
    public string Fingerprint => string.Join(':', authority!.GetCertHashString(HashAlgorithmName.SHA256).Chunk(2).Select(pair => new string(pair)));

    /// <summary>The last moment of the server's certificate in a folder; null where there is none.</summary>
    public static DateTimeOffset? EndOf(string folder)
    {
        using var kept = new CertificateFile(Path.Combine(folder, ServerFile)).Read();
        return kept is null ? null : new DateTimeOffset(kept.NotAfter).ToOffset(OfficeTime.Offset);
    }

    /// <summary>The names and addresses by which machines of the network find this one.</summary>
    public static IReadOnlyList<string> Addresses() =>
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up)
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(one => one.Address)
            .Where(address => !address.IsIPv6LinkLocal)
            .Select(address => address.ToString())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Makes what is missing, ends soon or no longer names this machine; true when the server's certificate is a new one.</summary>
    public bool Renew()
    {
        authority ??= authorityFile.Read() ?? authorityFile.Keep(MakeAuthority());
        var names = Names();
        var present = server ?? serverFile.Read();
        if (present is not null && IsGood(present, names))
        {
            server = present;
            return false;
        }

        server = serverFile.Keep(MakeServer(authority, names));
        return true;
    }

    private List<string> Names() => [.. new[] { Dns.GetHostName().ToLowerInvariant(), "localhost" }.Concat(extraNames).Concat(Addresses()).Distinct(StringComparer.OrdinalIgnoreCase)];

    private bool IsGood(X509Certificate2 present, IEnumerable<string> names) =>
        present.NotAfter.ToUniversalTime() - RenewBefore > time.GetUtcNow().UtcDateTime
        && present.IssuerName.RawData.AsSpan().SequenceEqual(authority!.SubjectName.RawData)
        && names.All(name => IPAddress.TryParse(name, out var address) ? AddressesOf(present).Contains(address) : present.MatchesHostname(name, allowWildcards: false, allowCommonName: false));

    private static IEnumerable<IPAddress> AddressesOf(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateIPAddresses());

    private X509Certificate2 MakeAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Mot Cua {Dns.GetHostName()} {Convert.ToHexString(Secrets.Bytes(3))}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var now = time.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(AuthorityYears));
    }

    private X509Certificate2 MakeServer(X509Certificate2 issuer, IReadOnlyList<string> names)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={names[0]}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerUse)], critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        request.CertificateExtensions.Add(Named(names));
        var now = time.GetUtcNow();
        var longest = new DateTimeOffset(issuer.NotAfter);
        var until = now.AddDays(ServerDays - 1);
        using var signed = request.Create(issuer, now.AddDays(-1), until < longest ? until : longest, Secrets.Bytes(16));
        return signed.CopyWithPrivateKey(key);
    }

    private static X509Extension Named(IReadOnlyList<string> names)
    {
        var builder = new SubjectAlternativeNameBuilder();
        foreach (var name in names)
        {
            if (IPAddress.TryParse(name, out var address))
            {
                builder.AddIpAddress(address);
            }
            else
            {
                builder.AddDnsName(name);
            }
        }

        return builder.Build();
    }
}

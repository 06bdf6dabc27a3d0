using MotCua.App.Data.Certificates;

namespace MotCua.Web.Infrastructure;

/// <summary>The door for other machines of the office (mạng nội bộ): encrypted, with a certificate of the office's own authority.</summary>
public sealed record OfficeNetwork(LanCertificate Certificate, int Port)
{
    public string Listens => $"https://*:{Port}";

    /// <summary>Where machines of the network find this one: its addresses of the local kind, the old numbering first.</summary>
    public IReadOnlyList<string> Doors => [.. LanCertificate.Addresses().Where(address => address is not ("127.0.0.1" or "::1")).OrderBy(address => address.Contains(':', StringComparison.Ordinal) ? 1 : 0).Select(At)];

    private string At(string address) => address.Contains(':', StringComparison.Ordinal) ? $"https://[{address}]:{Port}" : $"https://{address}:{Port}";
}

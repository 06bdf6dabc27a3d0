using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace MotCua.App.Offices;

/// <summary>Where a ticket printer listens (địa chỉ máy in phiếu số): a number address of the office's own network, with port 9100 where none is named.</summary>
public readonly record struct PrinterAddress
{
    public const int UsualPort = 9100;

    private PrinterAddress(IPAddress host, int port) => (Host, Port) = (host, port);

    public IPAddress Host { get; }

    public int Port { get; }

    /// <summary>Nothing outside the building: a setting must not turn the server into somebody's messenger.</summary>
    public static bool TryParse(string? written, [NotNullWhen(true)] out PrinterAddress? address)
    {
        address = IPEndPoint.TryParse((written ?? "").Trim(), out var end) && end.AddressFamily == AddressFamily.InterNetwork && IsOurs(end.Address)
            ? new PrinterAddress(end.Address, end.Port == 0 ? UsualPort : end.Port)
            : null;
        return address is not null;
    }

    public override string ToString() => Port == UsualPort ? Host.ToString() : $"{Host}:{Port}";

    private static bool IsOurs(IPAddress address) => address.GetAddressBytes() is [10, ..] or [127, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..];
}

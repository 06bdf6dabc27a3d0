using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.App.Acts;

/// <summary>
/// The caller's own mark on one act (khóa thao tác), a UUIDv7: sent again with it, the act is done once and answered
/// alike. Made by the client: a hidden field, the <c>Idempotency-Key</c> header, the rehearsal's seed.
/// </summary>
public readonly record struct ActKey(Guid Value)
{
    /// <summary>A key of this moment; <paramref name="chance"/> gives the ten random bytes behind the time.</summary>
    public static ActKey Of(DateTimeOffset moment, ReadOnlySpan<byte> chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, moment.ToUnixTimeMilliseconds() << 16);
        return Behind(bytes, chance);
    }

    /// <summary>The key of a further act of the same press (thao tác nối tiếp): of one key, the same step always has the same.</summary>
    public ActKey Then(string step)
    {
        var bytes = Value.ToByteArray(bigEndian: true);
        return Behind(bytes, SHA256.HashData([.. bytes, .. Encoding.UTF8.GetBytes(step)]));
    }

    private static ActKey Behind(Span<byte> time, ReadOnlySpan<byte> chance)
    {
        chance[..10].CopyTo(time[6..]);
        time[6] = (byte)((time[6] & 0x0F) | 0x70);
        time[8] = (byte)((time[8] & 0x3F) | 0x80);
        return new ActKey(new Guid(time, bigEndian: true));
    }

    public static bool TryParse(string? text, out ActKey key)
    {
        var parsed = Guid.TryParse(text, out var value) && value != Guid.Empty;
        key = new ActKey(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

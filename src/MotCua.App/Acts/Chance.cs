using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MotCua.App.Acts;

/// <summary>
/// The chance of one act: a stream of bytes from a seed, so that an act that runs twice draws the same. In service the
/// seed is from the machine's secure source; in a rehearsal it follows from the rehearsal's seed and the act's key.
/// </summary>
public sealed class Chance(byte[] seed)
{
    private int drawn;

    public static Chance From(string seed, ActKey key) =>
        new(SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(seed), .. key.Value.ToByteArray(bigEndian: true)]));

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var filled = 0; filled < count; filled += 32)
        {
            Block().AsSpan(0, Math.Min(32, count - filled)).CopyTo(bytes.AsSpan(filled));
        }

        return bytes;
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="below"/>; the bias is under 2⁻³².</summary>
    public int Below(int below) => (int)(BinaryPrimitives.ReadUInt64BigEndian(Block()) % (ulong)below);

    private byte[] Block()
    {
        Span<byte> input = stackalloc byte[36];
        seed.AsSpan(0, 32).CopyTo(input);
        BinaryPrimitives.WriteInt32BigEndian(input[32..], drawn++);
        return SHA256.HashData(input);
    }
}

using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace MotCua.Web.Paper.Pdf;

/// <summary>Lays tables down as a font file (tệp phông chữ).</summary>
internal static class TrueTypeFile
{
    /// <param name="tables">In the order of their names.</param>
    public static byte[] Of(params (string Tag, byte[] Bytes)[] tables)
    {
        var power = BitOperations.Log2((uint)tables.Length);
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(table => Padded(table.Bytes.Length))];
        BinaryPrimitives.WriteInt32BigEndian(file, 0x00010000);
        Write(file, 4, tables.Length, 16 << power, power, (16 * tables.Length) - (16 << power));
        var (entry, place) = (12, start);
        foreach (var (tag, bytes) in tables)
        {
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            bytes.CopyTo(file.AsSpan(place));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(place, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), place);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), bytes.Length);
            (entry, place) = (entry + 16, place + Padded(bytes.Length));
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Write(byte[] file, int at, params int[] numbers)
    {
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)number);
            at += 2;
        }
    }

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        var sum = 0U;
        for (var at = 0; at < words.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[at..]));
        }

        return sum;
    }
}

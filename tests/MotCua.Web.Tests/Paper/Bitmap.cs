using System.Globalization;
using System.Text;
using MotCua.Web.Paper;

namespace MotCua.Web.Tests.Paper;

/// <summary>A black and white picture as a file other programs read (PBM).</summary>
internal static class Bitmap
{
    /// <param name="rows">Eight dots a byte, the first in the highest bit, one is black.</param>
    public static Task<string> KeepAsync(int width, int height, byte[] rows) =>
        Tool.KeepAsync(".pbm", [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P4\n{width} {height}\n")), .. rows]);

    public static Task<string> OfAsync(QrCode code, int scale)
    {
        var side = code.Side * scale;
        var line = (side + 7) / 8;
        var rows = new byte[line * side];
        foreach (var (row, from, length) in code.Dark())
        {
            for (var y = row * scale; y < (row + 1) * scale; y++)
            {
                for (var x = from * scale; x < (from + length) * scale; x++)
                {
                    rows[(y * line) + (x / 8)] |= (byte)(0x80 >> (x % 8));
                }
            }
        }

        return KeepAsync(side, side, rows);
    }
}

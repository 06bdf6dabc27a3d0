namespace MotCua.Web.Paper;

/// <summary>
/// The few bytes of ESC/POS we speak (lệnh máy in nhiệt). Letters are never sent: printers put Vietnamese together each in
/// its own way or not at all, while every one of them knows a picture.
/// </summary>
public static class EscPos
{
    // Cheap printers keep little: a picture is sent in bands.
    private const int Band = 128;

    // Bits of the answer about paper.
    private const byte PaperEnd = 0x60;

    /// <summary>Asked behind a slip and answered at once with one byte: so much of the line has been read.</summary>
    public static ReadOnlySpan<byte> AskPaper => "\u0010\u0004\u0004"u8;

    public static bool HasPaper(byte answer) => (answer & PaperEnd) == 0;

    public static byte[] Print(Raster paper)
    {
        var bytes = new List<byte>(paper.Rows.Count + 256);
        bytes.AddRange("\e@"u8);
        for (var top = 0; top < paper.Height; top += Band)
        {
            var height = Math.Min(Band, paper.Height - top);
            bytes.AddRange([.. "\u001dv0\0"u8, Raster.Stride, 0, (byte)height, 0]);
            bytes.AddRange(paper.Rows.Skip(top * Raster.Stride).Take(height * Raster.Stride));
        }

        // Feeds the slip past the knife and cuts, leaving a point that holds it.
        bytes.AddRange([.. "\u001dV"u8, 66, 0]);
        return [.. bytes];
    }
}

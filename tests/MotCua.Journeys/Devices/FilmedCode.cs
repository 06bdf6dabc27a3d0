using System.Globalization;
using System.Text;
using MotCua.Web.Paper;

namespace MotCua.Journeys.Devices;

/// <summary>A film of one QR code, held still before a camera; the browser takes it for what the camera sees (YUV4MPEG2).</summary>
internal sealed class FilmedCode : IDisposable
{
    private const int Width = 640;
    private const int Height = 480;
    private const int Frames = 5;
    private const byte Table = 190;
    private const byte Paper = 235;
    private const byte Ink = 16;

    private FilmedCode(string file) => File = file;

    public string File { get; }

    public static FilmedCode Of(string text)
    {
        var code = QrCode.Of(text);
        var square = (Height - 40) / code.Side;
        var (left, top) = ((Width - (square * code.Side)) / 2, (Height - (square * code.Side)) / 2);
        var light = new byte[Width * Height];
        Array.Fill(light, Table);
        Paint(light, (left, top), (square * code.Side, square * code.Side), Paper);
        foreach (var (row, from, length) in code.Dark())
        {
            Paint(light, (left + (from * square), top + (row * square)), (length * square, square), Ink);
        }

        var film = new FilmedCode(Path.Combine(Path.GetTempPath(), $"motcua-film-{Guid.NewGuid():N}.y4m"));
        using var written = System.IO.File.Create(film.File);
        written.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"YUV4MPEG2 W{Width} H{Height} F10:1 Ip A1:1 C420jpeg\n")));
        var colour = new byte[Width * Height / 2];
        Array.Fill(colour, (byte)128);
        for (var frame = 0; frame < Frames; frame++)
        {
            written.Write("FRAME\n"u8);
            written.Write(light);
            written.Write(colour);
        }

        return film;
    }

    public void Dispose() => System.IO.File.Delete(File);

    private static void Paint(byte[] light, (int Left, int Top) at, (int Width, int Height) size, byte shade)
    {
        for (var row = 0; row < size.Height; row++)
        {
            light.AsSpan(((at.Top + row) * Width) + at.Left, size.Width).Fill(shade);
        }
    }
}

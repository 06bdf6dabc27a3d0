namespace MotCua.Web.Paper;

/// <summary>A strip of thermal paper in dots (ảnh in nhiệt), growing downwards as things are put on it: 576 dots are 72 mm.</summary>
public sealed class Raster
{
    public const int Width = 576;
    public const int Stride = Width / 8;
    private readonly List<byte> rows = [];

    public int Height { get; private set; }

    /// <summary>Row by row, eight dots a byte, the first in the highest bit, one is black.</summary>
    public IReadOnlyList<byte> Rows => rows;

    public void Space(int dots) => Grow(Height + dots);

    /// <summary>Words in the middle, on as many lines as they need.</summary>
    public void Write(GlyphStrip letters, string text)
    {
        foreach (var line in Wrapped(letters, text.Normalize()))
        {
            Put(letters.Dots(line, Math.Max(0, (Width - letters.Width(line)) / 2)), letters.LineHeight);
        }
    }

    /// <summary>One line across the whole width at most: what is longer becomes narrower, not lower.</summary>
    public void WriteFitted(GlyphStrip letters, string line)
    {
        var wide = letters.Width(line);
        var narrow = Math.Min(wide, Width);
        var left = (Width - narrow) / 2;
        Put(letters.Dots(line, 0).Select(dot => (left + (dot.X * narrow / wide), dot.Y)), letters.LineHeight);
    }

    public void Draw(QrCode code, int scale)
    {
        var left = (Width - (code.Side * scale)) / 2;
        Put(
            from run in code.Dark()
            from y in Enumerable.Range(run.Row * scale, scale)
            from x in Enumerable.Range(left + (run.From * scale), run.Length * scale)
            select (x, y),
            code.Side * scale);
    }

    private static IEnumerable<string> Wrapped(GlyphStrip letters, string text)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && letters.Width(longer) > Width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }

    private void Put(IEnumerable<(int X, int Y)> dots, int height)
    {
        var top = Height;
        Grow(top + height);
        foreach (var (x, y) in dots.Where(dot => dot.X is >= 0 and < Width))
        {
            rows[((top + y) * Stride) + (x / 8)] |= (byte)(0x80 >> (x % 8));
        }
    }

    private void Grow(int height)
    {
        rows.AddRange(new byte[(height - Height) * Stride]);
        Height = height;
    }
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace MotCua.Web.Paper;

/// <summary>
/// The letters of one size in black and white (dải chữ), for a printer that has no Vietnamese of its own;
/// <c>tools/fonts.py</c> makes them and says how they are laid down.
/// </summary>
public sealed class GlyphStrip
{
    private static readonly Lazy<GlyphStrip> NoteStrip = new(() => Read("note"));
    private static readonly Lazy<GlyphStrip> TextStrip = new(() => Read("text"));
    private static readonly Lazy<GlyphStrip> HeadingStrip = new(() => Read("heading"));
    private static readonly Lazy<GlyphStrip> NumberStrip = new(() => Read("number"));
    private readonly Dictionary<char, Glyph> glyphs;
    private readonly byte[] bytes;

    private GlyphStrip(byte[] bytes)
    {
        this.bytes = bytes;
        (LineHeight, Baseline) = (Number(0), Number(2));
        var count = Number(4);
        var rows = 6 + (8 * count);
        glyphs = new Dictionary<char, Glyph>(count);
        for (var at = 6; at < 6 + (8 * count); at += 8)
        {
            var glyph = new Glyph(BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at + 2)), Number(at + 4), Number(at + 6), rows);
            glyphs.Add((char)Number(at), glyph);
            rows += glyph.Stride * LineHeight;
        }
    }

    /// <summary>Letters 2.5 mm high.</summary>
    public static GlyphStrip Note => NoteStrip.Value;

    /// <summary>Letters 3.5 mm high.</summary>
    public static GlyphStrip Text => TextStrip.Value;

    /// <summary>Bold letters 5 mm high.</summary>
    public static GlyphStrip Heading => HeadingStrip.Value;

    /// <summary>Digits and capitals without marks, 24 mm high.</summary>
    public static GlyphStrip Figures => NumberStrip.Value;

    public int LineHeight { get; }

    /// <summary>Rows from the top of a line to its baseline.</summary>
    public int Baseline { get; }

    public bool Has(char letter) => glyphs.ContainsKey(letter);

    public int Width(string line) => line.Sum(letter => Of(letter).Advance);

    /// <summary>The dots of a line that begins at <paramref name="left"/>.</summary>
    public IEnumerable<(int X, int Y)> Dots(string line, int left)
    {
        foreach (var glyph in line.Select(Of))
        {
            for (var dot = 0; dot < glyph.Width * LineHeight; dot++)
            {
                var (y, x) = (dot / glyph.Width, dot % glyph.Width);
                if ((bytes[glyph.Rows + (y * glyph.Stride) + (x / 8)] & (0x80 >> (x % 8))) != 0)
                {
                    yield return (left + glyph.Left + x, y);
                }
            }

            left += glyph.Advance;
        }
    }

    private static GlyphStrip Read(string name)
    {
        using var packed = typeof(GlyphStrip).Assembly.GetManifestResourceStream($"fonts/{name}.strip")!;
        using var plain = new ZLibStream(packed, CompressionMode.Decompress);
        using var read = new MemoryStream();
        plain.CopyTo(read);
        return new GlyphStrip(read.ToArray());
    }

    /// <summary>A letter nobody drew is a question mark: the slip still comes out.</summary>
    private Glyph Of(char letter) => glyphs.TryGetValue(letter, out var glyph) ? glyph : glyphs['?'];

    private int Number(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    /// <param name="Rows">Where its first row stands.</param>
    private sealed record Glyph(int Left, int Width, int Advance, int Rows)
    {
        public int Stride => (Width + 7) / 8;
    }
}

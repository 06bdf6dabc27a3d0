using System.Buffers.Binary;

namespace MotCua.Web.Paper.Pdf;

/// <summary>A TrueType font as far as a PDF needs it (phông chữ): which glyph a letter is, how wide it stands, and the same font with only the glyphs a paper uses.</summary>
public sealed class TrueType
{
    private readonly byte[] file;
    private readonly Dictionary<string, Range> tables = [];
    private readonly Dictionary<char, int> glyphs = [];
    private readonly int unitsPerEm;
    private readonly int measured;

    private TrueType(string name, byte[] file)
    {
        (Name, this.file) = (name, file);
        for (var at = 12; at < 12 + (16 * Number(file, 4)); at += 16)
        {
            var from = Long(file, at + 8);
            tables.Add(System.Text.Encoding.ASCII.GetString(file, at, 4), from..(from + Long(file, at + 12)));
        }

        unitsPerEm = Number(Table("head"), 18);
        measured = Number(Table("hhea"), 34);
        Count = Number(Table("maxp"), 4);
        ReadLetters(Table("cmap"));
    }

    public static TrueType Regular { get; } = Read("Tinos-Regular", "tinos-regular");

    public static TrueType Bold { get; } = Read("Tinos-Bold", "tinos-bold");

    public static TrueType Italic { get; } = Read("Tinos-Italic", "tinos-italic");

    public string Name { get; }

    /// <summary>How many glyphs there are.</summary>
    public int Count { get; }

    /// <summary>In thousandths of the letters' size, as PDF measures.</summary>
    public int Ascent => Scaled(Signed(Table("hhea"), 4));

    public int Descent => Scaled(Signed(Table("hhea"), 6));

    public IReadOnlyList<int> Box => [.. Enumerable.Range(0, 4).Select(side => Scaled(Signed(Table("head"), 36 + (2 * side))))];

    public bool Has(char letter) => glyphs.ContainsKey(letter);

    /// <summary>A letter the font has not is a question mark.</summary>
    public int GlyphOf(char letter) => glyphs.TryGetValue(letter, out var glyph) ? glyph : glyphs['?'];

    public int WidthOf(int glyph) => Scaled(Number(Table("hmtx"), 4 * Math.Min(glyph, measured - 1)));

    /// <summary>The same font with the same glyph numbers, all other glyphs empty.</summary>
    public byte[] With(IEnumerable<int> wanted)
    {
        var kept = Composed(wanted);
        var shapes = new List<byte>();
        var places = new byte[4 * (Count + 1)];
        for (var glyph = 0; glyph < Count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * glyph), shapes.Count);
            if (kept.Contains(glyph))
            {
                shapes.AddRange(Shape(glyph));
                shapes.AddRange(new byte[-shapes.Count & 3]);
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * Count), shapes.Count);
        var head = Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return TrueTypeFile.Of(("glyf", [.. shapes]), ("head", head), ("hhea", Table("hhea").ToArray()), ("hmtx", Table("hmtx").ToArray()), ("loca", places), ("maxp", Table("maxp").ToArray()));
    }

    private static TrueType Read(string name, string resource)
    {
        using var stream = typeof(TrueType).Assembly.GetManifestResourceStream($"fonts/{resource}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrueType(name, bytes);
    }

    /// <summary>Letters with marks are put together from glyphs of their own, which must come along.</summary>
    private HashSet<int> Composed(IEnumerable<int> wanted)
    {
        var kept = new HashSet<int>();
        var waiting = new Queue<int>(wanted.Prepend(0));
        while (waiting.TryDequeue(out var glyph))
        {
            if (kept.Add(glyph))
            {
                Parts(Shape(glyph)).ForEach(waiting.Enqueue);
            }
        }

        return kept;
    }

    private static List<int> Parts(ReadOnlySpan<byte> shape)
    {
        var parts = new List<int>();
        var more = shape.Length > 0 && Signed(shape, 0) < 0;
        for (var at = 10; more;)
        {
            var flags = Number(shape, at);
            parts.Add(Number(shape, at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 0x8) != 0 ? 2 : 0) + ((flags & 0x40) != 0 ? 4 : 0) + ((flags & 0x80) != 0 ? 8 : 0);
            more = (flags & 0x20) != 0;
        }

        return parts;
    }

    private ReadOnlySpan<byte> Shape(int glyph)
    {
        var places = Table("loca");
        var isLong = Number(Table("head"), 50) != 0;
        var (from, to) = isLong ? (Long(places, 4 * glyph), Long(places, (4 * glyph) + 4)) : (2 * Number(places, 2 * glyph), 2 * Number(places, (2 * glyph) + 2));
        return Table("glyf")[from..to];
    }

    /// <summary>The table of letters in its usual form, number 4: runs of letters with their glyphs.</summary>
    private void ReadLetters(ReadOnlySpan<byte> letters)
    {
        var at = 4;
        while (Number(letters, Long(letters, at + 4)) != 4)
        {
            at += 8;
        }

        var runs = letters[Long(letters, at + 4)..];
        var size = Number(runs, 6);
        for (var run = 0; run < size; run += 2)
        {
            var (last, first, step, place) = (Number(runs, 14 + run), Number(runs, 16 + size + run), Number(runs, 16 + (2 * size) + run), 16 + (3 * size) + run);
            for (var letter = first; letter <= last && letter < 0xFFFF; letter++)
            {
                var found = Number(runs, place) is > 0 and var offset ? Number(runs, place + offset + (2 * (letter - first))) : letter;
                glyphs[(char)letter] = (found + step) & 0xFFFF;
            }
        }
    }

    private ReadOnlySpan<byte> Table(string tag) => file.AsSpan(tables[tag]);

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static int Signed(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);

    private static int Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
}

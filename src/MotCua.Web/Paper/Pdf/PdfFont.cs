using System.Globalization;
using System.Text;

namespace MotCua.Web.Paper.Pdf;

/// <summary>A font of one paper (phông chữ trong tệp): it remembers which letters were written, and only those go along.</summary>
internal sealed class PdfFont(string name, TrueType letters)
{
    private readonly SortedDictionary<int, char> used = [];

    /// <summary>As pages call it.</summary>
    public string Name => name;

    public double Width(string text, double size) => text.Sum(letter => letters.WidthOf(letters.GlyphOf(letter))) * size / 1000;

    /// <summary>Glyph numbers in hexadecimals, two bytes each.</summary>
    public string Encode(string text)
    {
        var codes = new StringBuilder(4 * text.Length);
        foreach (var letter in text)
        {
            var glyph = letters.GlyphOf(letter);
            used.TryAdd(glyph, letter);
            codes.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        return codes.ToString();
    }

    /// <summary>The font's objects; the number pages refer to.</summary>
    public int WriteTo(PdfFile file)
    {
        // A subset's name begins with six letters of its own.
        var full = $"MOTCUA+{letters.Name}";
        var program = letters.With(used.Keys);
        var stream = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length} "));
        var described = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName /{full} /Flags 4 /FontBBox [{string.Join(' ', letters.Box)}] /ItalicAngle 0 /Ascent {letters.Ascent} /Descent {letters.Descent} /CapHeight 660 /StemV 80 /FontFile2 {stream} 0 R >>"));
        var widths = string.Join(' ', used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph} [{letters.WidthOf(glyph)}]")));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{full} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {described} 0 R /CIDToGIDMap /Identity /DW 500 /W [{widths}] >>");
        var unicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{full} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    /// <summary>Which letter each glyph stands for, so that the paper can be searched and copied from.</summary>
    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var part in used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, letter) in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)letter:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}

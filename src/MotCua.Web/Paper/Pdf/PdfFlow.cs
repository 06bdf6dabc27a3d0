namespace MotCua.Web.Paper.Pdf;

/// <summary>Puts words on a paper from top to bottom (dàn trang), on as many pages as they need.</summary>
internal sealed class PdfFlow
{
    private const double Margin = 10;

    // Of a point of letters in millimetres, with the air Vietnamese capitals need.
    private const double Point = 0.3528;
    private const double Leading = Point * 1.32;
    private const double AboveBaseline = Point;
    private readonly PdfPaper paper;

    public PdfFlow(PdfPaper paper)
    {
        this.paper = paper;
        Turn();
    }

    public double Y { get; private set; }

    public static double Left => Margin;

    public double Width => paper.Width - (2 * Margin);

    public static double LineHeight(double size) => size * Leading;

    /// <summary>From the top of a line to its baseline.</summary>
    public static double Ascent(double size) => size * AboveBaseline;

    public static double Measure(PdfFont font, double size, string text) => font.Width(text, size) * Point;

    public void Space(double high) => Y += high;

    /// <summary>Begins a page where so much does not fit any more.</summary>
    public bool Need(double high)
    {
        var turns = Y + high > paper.Height - Margin;
        if (turns)
        {
            Turn();
        }

        return turns;
    }

    public void Paragraph(PdfFont font, double size, string text)
    {
        foreach (var line in Lines(font, size, text, Width))
        {
            Need(LineHeight(size));
            paper.Write(font, size, Left, Y + Ascent(size), line);
            Y += LineHeight(size);
        }
    }

    public void Centred(PdfFont font, double size, string text) => Beside((0, Width, [(font, size, text)]));

    /// <summary>Columns side by side, each line in the middle of its column.</summary>
    public void Beside(params (double From, double Wide, IReadOnlyList<(PdfFont Font, double Size, string Text)> Words)[] columns)
    {
        Need(columns.Max(column => column.Words.Sum(words => Height(words, column.Wide))));
        var lowest = Y;
        foreach (var (from, wide, words) in columns)
        {
            var y = Y;
            foreach (var (font, size, line) in words.SelectMany(one => Lines(one.Font, one.Size, one.Text, wide).Select(line => (one.Font, one.Size, line))))
            {
                paper.Write(font, size, Left + from + ((wide - Measure(font, size, line)) / 2), y + Ascent(size), line);
                y += LineHeight(size);
            }

            lowest = Math.Max(lowest, y);
        }

        Y = lowest;
    }

    /// <summary>Words with a frame around them.</summary>
    public void Boxed(PdfFont font, double size, string text)
    {
        var top = Y;
        Space(1);
        Centred(font, size, text);
        Space(1);
        paper.Frame(Left, top, Width, Y - top);
        Space(2);
    }

    public static IEnumerable<string> Lines(PdfFont font, double size, string text, double wide)
    {
        var line = "";
        foreach (var word in text.Normalize().Split(' ').SelectMany(word => Broken(font, size, word, wide)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Measure(font, size, longer) > wide)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }

    /// <summary>A word wider than its place, such as a code or an address, is cut where the place ends.</summary>
    private static IEnumerable<string> Broken(PdfFont font, double size, string word, double wide)
    {
        var from = 0;
        for (var to = 1; to <= word.Length; to++)
        {
            if (to - from > 1 && Measure(font, size, word[from..to]) > wide)
            {
                yield return word[from..(to - 1)];
                from = to - 1;
            }
        }

        yield return word[from..];
    }

    private static double Height((PdfFont Font, double Size, string Text) words, double wide) =>
        Lines(words.Font, words.Size, words.Text, wide).Count() * LineHeight(words.Size);

    private void Turn()
    {
        paper.Turn();
        Y = Margin;
    }
}

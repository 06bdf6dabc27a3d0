using MotCua.Rules.Slips;

namespace MotCua.Web.Paper.Pdf;

/// <summary>Draws a slip's table (bảng) with its heads again on every page it reaches.</summary>
internal static class PdfTable
{
    private const double Size = 9;
    private const double Inner = 1.2;
    private const double Comfort = 20;
    private const double OneDay = 5.9;

    public static void Draw(PdfPaper paper, PdfFlow flow, SlipTable table)
    {
        var widths = Widths(paper, table, flow.Width);
        Row(paper, flow, paper.Bold, table, table.Columns, widths);
        foreach (var cells in table.Rows)
        {
            if (flow.Need(Height(paper.Regular, cells, widths)))
            {
                Row(paper, flow, paper.Bold, table, table.Columns, widths);
            }

            Row(paper, flow, paper.Regular, table, cells, widths);
        }
    }

    private static void Row(PdfPaper paper, PdfFlow flow, PdfFont font, SlipTable table, IReadOnlyList<string> cells, double[] widths)
    {
        var high = Height(font, cells, widths);
        flow.Need(high);
        var x = PdfFlow.Left;
        for (var at = 0; at < cells.Count; at++)
        {
            var (cell, wide) = (cells[at], widths[at]);
            if (table.Shaded.Contains(at))
            {
                paper.Shade(x, flow.Y, wide, high);
            }

            paper.Frame(x, flow.Y, wide, high);
            var y = flow.Y + Inner;
            foreach (var line in PdfFlow.Lines(font, Size, cell, wide - (2 * Inner)))
            {
                paper.Write(font, Size, x + Inner, y + PdfFlow.Ascent(Size), line);
                y += PdfFlow.LineHeight(Size);
            }

            x += wide;
        }

        flow.Space(high);
    }

    private static double Height(PdfFont font, IReadOnlyList<string> cells, double[] widths) =>
        (cells.Zip(widths).Max(cell => PdfFlow.Lines(font, Size, cell.First, cell.Second - (2 * Inner)).Count()) * PdfFlow.LineHeight(Size)) + (2 * Inner);

    /// <summary>Each column as wide as its longest word, and what is left in the proportion of what stands there.</summary>
    private static double[] Widths(PdfPaper paper, SlipTable table, double all)
    {
        var columns = table.Columns.Select((head, at) => table.Rows.Select(row => row[at]).Prepend(head).ToList()).ToList();
        var least = columns.ConvertAll(column => column.SelectMany(cell => cell.Split(' ')).Max(word => Wide(paper, word)));
        var most = columns.ConvertAll(column => column.Max(cell => Wide(paper, cell)));
        Widen(least, most, table);
        var (free, wanted) = (all - least.Sum(), most.Sum() - least.Sum());
        return free < 0
            ? [.. least.Select(wide => wide * all / least.Sum())]
            : [.. least.Zip(most, (narrow, wide) => narrow + (wanted > 0 ? (wide - narrow) * free / wanted : free / columns.Count))];
    }

    /// <summary>Where nothing stands yet somebody signs or writes; and no column is a tower of single words.</summary>
    private static void Widen(List<double> least, List<double> most, SlipTable table)
    {
        for (var at = 0; at < least.Count; at++)
        {
            if (table.Narrow.Contains(at))
            {
                (least[at], most[at]) = (OneDay, OneDay);
                continue;
            }

            var isToWriteIn = table.Rows.Any(row => row[at].Length == 0);
            least[at] = Math.Max(least[at], isToWriteIn ? Comfort : Math.Min(most[at], Comfort));
            most[at] = Math.Max(least[at], most[at]);
        }
    }

    private static double Wide(PdfPaper paper, string words) => PdfFlow.Measure(paper.Bold, Size, words) + (2 * Inner) + 0.2;
}

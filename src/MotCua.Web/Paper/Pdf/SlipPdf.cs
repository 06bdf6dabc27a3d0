using MotCua.Rules.Slips;

namespace MotCua.Web.Paper.Pdf;

/// <summary>A slip as a PDF (phiếu dạng PDF): the same words as on the screen, for whoever gets it by wire or prints it elsewhere.</summary>
public static class SlipPdf
{
    private const double UsualBody = 10.5;
    private const double WholeBody = 12;
    private const double Small = 9;
    private const double QrSide = 20;
    private const double PlaceToSign = 24;

    /// <param name="printed">From the second print on, it says so.</param>
    public static byte[] Of(Slip slip, int printed, SheetMark? mark, bool isRehearsal)
    {
        var paper = On(slip.Size);
        var body = slip.Size == SheetSize.A4 ? WholeBody : UsualBody;
        var flow = new PdfFlow(paper);
        foreach (var stamp in new[] { isRehearsal ? SheetWords.Rehearsal : null, printed > 1 ? SheetWords.Reprint(printed) : null }.OfType<string>())
        {
            flow.Boxed(paper.Bold, UsualBody, stamp);
        }

        Head(paper, flow, slip);
        flow.Space(3);
        flow.Centred(paper.Bold, 12.5, slip.Title);
        flow.Space(3);
        Write(paper, flow, body, slip.Lines);
        foreach (var table in slip.Tables)
        {
            flow.Space(1.5);
            if (table.Caption is { } caption)
            {
                flow.Paragraph(paper.Regular, body, caption);
                flow.Space(0.8);
            }

            PdfTable.Draw(paper, flow, table);
            flow.Space(1.5);
        }

        Write(paper, flow, body, slip.Below);
        Sign(paper, flow, body, slip.Signatures, mark);
        flow.Centred(paper.Regular, Small, SheetWords.Foot(slip, mark?.StatusCode));
        return paper.Finish(slip.Title);
    }

    private static PdfPaper On(SheetSize size) => size switch
    {
        SheetSize.A4Landscape => new(297, 210),
        SheetSize.A4 => new(210, 297),
        _ => new(148, 210),
    };

    private static void Head(PdfPaper paper, PdfFlow flow, Slip slip)
    {
        var left = flow.Width * 0.42;
        flow.Beside(
            (0, left, [(paper.Regular, Small, slip.Head.ParentUnit), (paper.Bold, Small, slip.Head.Unit), .. slip.Number is { } number ? [(paper.Regular, Small, SheetWords.Numbered(number))] : Array.Empty<(PdfFont, double, string)>()]),
            (left, flow.Width - left, [(paper.Bold, Small, SheetWords.Country), (paper.Bold, Small, SheetWords.Motto), (paper.Italic, Small, SheetWords.PlaceAndDay(slip.Head))]));
    }

    private static void Write(PdfPaper paper, PdfFlow flow, double body, IReadOnlyList<SlipLine> lines)
    {
        foreach (var line in lines)
        {
            flow.Paragraph(paper.Regular, body, line.ToString());
            flow.Space(0.2);
        }
    }

    /// <summary>Two sign at the sides, one alone on the right, the code between them; three share the width.</summary>
    private static void Sign(PdfPaper paper, PdfFlow flow, double body, IReadOnlyList<string> signatures, SheetMark? mark)
    {
        if (signatures.Count == 0)
        {
            return;
        }

        flow.Space(4);
        flow.Need(PlaceToSign);
        var (top, wide) = (flow.Y, (flow.Width - QrSide) / 2);
        var third = flow.Width / 3;
        flow.Beside([.. signatures.Select((signature, at) => (
            signatures.Count == 3 ? at * third : at + 2 - signatures.Count == 0 ? 0 : wide + QrSide, signatures.Count == 3 ? third : wide, (IReadOnlyList<(PdfFont, double, string)>)[(paper.Bold, body, signature), (paper.Italic, body, SheetWords.SignHere)]))]);
        if (mark is not null)
        {
            paper.Draw(mark.Qr, PdfFlow.Left + wide, top, QrSide);
        }

        flow.Space(top + PlaceToSign - flow.Y);
    }
}

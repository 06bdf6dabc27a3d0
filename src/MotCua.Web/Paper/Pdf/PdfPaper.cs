using System.Globalization;
using System.Text;

namespace MotCua.Web.Paper.Pdf;

/// <summary>The pages of one paper (trang giấy) in millimetres from the top left corner, and the three fonts they are written in.</summary>
internal sealed class PdfPaper(double width, double height)
{
    private const double Points = 72 / 25.4;
    private readonly List<StringBuilder> pages = [];

    public double Width => width;

    public double Height => height;

    public PdfFont Regular { get; } = new("R", TrueType.Regular);

    public PdfFont Bold { get; } = new("B", TrueType.Bold);

    public PdfFont Italic { get; } = new("I", TrueType.Italic);

    public int Pages => pages.Count;

    public void Turn() => pages.Add(new StringBuilder());

    /// <param name="y">Of the baseline.</param>
    /// <param name="size">In points, as letters are measured.</param>
    public void Write(PdfFont font, double size, double x, double y, string text) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font.Name} {size:0.##} Tf {x * Points:0.##} {(height - y) * Points:0.##} Td <{font.Encode(text)}> Tj ET\n");

    public void Fill(double x, double y, double wide, double high) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"{x * Points:0.###} {(height - y - high) * Points:0.###} {wide * Points:0.###} {high * Points:0.###} re f\n");

    /// <summary>A light ground, for what is written over it afterwards.</summary>
    public void Shade(double x, double y, double wide, double high)
    {
        pages[^1].Append("0.87 g\n");
        Fill(x, y, wide, high);
        pages[^1].Append("0 g\n");
    }

    public void Frame(double x, double y, double wide, double high) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"0.5 w {x * Points:0.##} {(height - y - high) * Points:0.##} {wide * Points:0.##} {high * Points:0.##} re S\n");

    public void Draw(QrCode code, double x, double y, double side)
    {
        var square = side / code.Side;
        foreach (var (row, from, length) in code.Dark())
        {
            Fill(x + (from * square), y + (row * square), length * square, square);
        }
    }

    public byte[] Finish(string title)
    {
        var file = new PdfFile();
        var tree = file.Promise();
        var contents = pages.ConvertAll(page => file.AddStream(Encoding.ASCII.GetBytes(page.ToString())));
        var fonts = string.Join(' ', new[] { Regular, Bold, Italic }.Select(font => $"/{font.Name} {font.WriteTo(file)} 0 R"));
        var kids = contents.ConvertAll(content => file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {width * Points:0.##} {height * Points:0.##}] /Resources << /Font << {fonts} >> >> /Contents {content} 0 R >>")));
        file.Keep(tree, $"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] /Count {kids.Count} >>");
        var catalogue = file.Add($"<< /Type /Catalog /Pages {tree} 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        return file.Write(catalogue, file.Add($"<< /Title {PdfFile.Text(title)} /Creator (motcua) >>"));
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Rules.Slips;
using MotCua.Web.Paper;
using MotCua.Web.Paper.Pdf;

namespace MotCua.Web.Infrastructure;

/// <summary>A page that is a sheet of paper, or several: what stands on the screen is what is printed, and one sheet comes as PDF too for whoever asks.</summary>
public abstract class SheetPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    private const string Form = "dang";
    private const string Pdf = "pdf";

    /// <summary>Never empty once the page is shown.</summary>
    public IReadOnlyList<PrintedSheet> Sheets { get; private set; } = [];

    /// <summary>The same in a few lines to send on by phone, beside the sheet and never printed; null where there is none.</summary>
    public virtual string? Message => null;

    protected IActionResult Show(Slip slip, SheetMark? mark = null, int printed = 1)
    {
        Sheets = [new PrintedSheet(slip, mark, printed)];
        return Request.Query[Form] == Pdf ? File(SlipPdf.Of(slip, printed, mark, IsRehearsal), "application/pdf") : Page();
    }

    /// <summary>Each begins a page of its own.</summary>
    protected IActionResult ShowAll(IReadOnlyList<PrintedSheet> sheets)
    {
        Sheets = sheets;
        return Page();
    }
}

/// <summary>One sheet as it is printed.</summary>
/// <param name="Printed">From the second print on, it says so.</param>
public sealed record PrintedSheet(Slip Slip, SheetMark? Mark, int Printed)
{
    public string Foot => SheetWords.Foot(Slip, Mark?.StatusCode);

    /// <summary>Of the paper, for the style sheet.</summary>
    public string Size => Slip.Size switch
    {
        SheetSize.A4 => "a4",
        SheetSize.A4Landscape => "a4 wide",
        _ => "a5",
    };
}

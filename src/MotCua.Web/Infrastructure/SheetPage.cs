using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Rules.Slips;
using MotCua.Web.Paper;
using MotCua.Web.Paper.Pdf;

namespace MotCua.Web.Infrastructure;

/// <summary>A page that is a sheet of paper: what stands on the screen is what is printed, and the same comes as PDF for whoever asks.</summary>
public abstract class SheetPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    private const string Form = "dang";
    private const string Pdf = "pdf";

    public Slip Slip { get; private set; } = null!;

    public SheetMark? Mark { get; private set; }

    public int Printed { get; private set; } = 1;

    public string Foot => SheetWords.Foot(Slip, Mark?.StatusCode);

    /// <summary>Of the paper, for the style sheet.</summary>
    public string Size => Slip.Size switch
    {
        SheetSize.A4 => "a4",
        SheetSize.A4Landscape => "a4 wide",
        _ => "a5",
    };

    /// <summary>The same in a few lines to send on by phone, beside the sheet and never printed; null where there is none.</summary>
    public virtual string? Message => null;

    protected IActionResult Show(Slip slip, SheetMark? mark = null, int printed = 1)
    {
        (Slip, Mark, Printed) = (slip, mark, printed);
        return Request.Query[Form] == Pdf ? File(SlipPdf.Of(slip, printed, mark, IsRehearsal), "application/pdf") : Page();
    }
}

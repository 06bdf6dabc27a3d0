using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;
using MotCua.Web.Paper.Pdf;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slips 02 to 05 as they are printed.</summary>
public sealed class OtherSlipPage(WriteGate gate, OfficeRead read, SheetMarks marks) : OfficePage(gate, read)
{
    public SlipSheet Sheet { get; private set; } = null!;

    public SheetMark Mark { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long slipId) => await FindAsync(slipId) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(long slipId) =>
        await FindAsync(slipId) ? File(SlipPdf.Of(Sheet, Mark, IsRehearsal), "application/pdf") : NotFound();

    private async Task<bool> FindAsync(long slipId)
    {
        if (await OtherSlips.FindAsync(Read, Office!, slipId) is not { } sheet)
        {
            return false;
        }

        (Sheet, Mark) = (sheet, await marks.OfSlipAsync(Me.OfficeId, sheet, Links.Status));
        return true;
    }
}

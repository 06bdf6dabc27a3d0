using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;
using MotCua.Web.Paper.Pdf;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 01 as it is printed: the sheet on the screen is the sheet on paper.</summary>
public sealed class ReceiptSheetPage(WriteGate gate, OfficeRead read, SheetMarks marks) : OfficePage(gate, read)
{
    public SlipSheet Sheet { get; private set; } = null!;

    public SheetMark Mark { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long dossierId) => await FindAsync(dossierId) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(long dossierId) =>
        await FindAsync(dossierId) ? File(SlipPdf.Of(Sheet, Mark, IsRehearsal), "application/pdf") : NotFound();

    private async Task<bool> FindAsync(long dossierId)
    {
        if (await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is not { } view || SlipSheet.Of(Office!, view) is not { } sheet)
        {
            return false;
        }

        (Sheet, Mark) = (sheet, await marks.OfSlipAsync(Me.OfficeId, sheet, Links.Status));
        return true;
    }
}

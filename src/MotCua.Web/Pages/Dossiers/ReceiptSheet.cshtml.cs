using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 01 as it is printed.</summary>
public sealed class ReceiptSheetPage(WriteGate gate, OfficeRead read, SheetMarks marks) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long dossierId) =>
        await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is { } view && SlipSheet.Of(Office!, view) is { } sheet
            ? Show(sheet.Slip, await marks.OfSlipAsync(Me.OfficeId, sheet, Links.Status), sheet.Printed)
            : NotFound();
}

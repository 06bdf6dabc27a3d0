using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slips 02 to 05 as they are printed.</summary>
public sealed class OtherSlipPage(WriteGate gate, OfficeRead read, SheetMarks marks) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long slipId) =>
        await OtherSlips.FindAsync(Read, Office!, slipId) is { } sheet
            ? Show(sheet.Slip, await marks.OfSlipAsync(Me.OfficeId, sheet, Links.Status), sheet.Printed)
            : NotFound();
}

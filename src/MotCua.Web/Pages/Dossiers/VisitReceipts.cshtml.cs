using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 01 of every file of a visit, printed together; nothing where none was given on paper.</summary>
public sealed class VisitReceiptsPage(WriteGate gate, OfficeRead read, SheetMarks marks) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long visitId)
    {
        var files = await Read.ListAsync(
            "select dossier_id from dossiers where office_id = $1 and visit_id = $2 and slip = 'printed' order by dossier_id", row => row.Long("dossier_id"), Me.OfficeId, visitId);
        var sheets = new List<PrintedSheet>(files.Count);
        foreach (var dossierId in files)
        {
            if (await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is { } view && SlipSheet.Of(Office!, view) is { } sheet)
            {
                sheets.Add(new PrintedSheet(sheet.Slip, await marks.OfSlipAsync(Me.OfficeId, sheet, Links.Status), sheet.Printed));
            }
        }

        return sheets.Count == 0 ? NotFound() : ShowAll(sheets);
    }
}

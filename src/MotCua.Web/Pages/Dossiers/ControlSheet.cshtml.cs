using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 06: who had the file, after whom and until when, out of the ledger.</summary>
public sealed class ControlSheetPage(WriteGate gate, OfficeRead read) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long dossierId) =>
        await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is { } view
            ? Show(DossierPassages.Sheet(Office!, view, await VisitStory.OfDossierAsync(Read, Me.OfficeId, dossierId)).Written())
            : NotFound();
}

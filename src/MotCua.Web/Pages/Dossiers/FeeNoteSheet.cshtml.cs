using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>The last fee note, which is no receipt and says so.</summary>
public sealed class FeeNoteSheetPage(WriteGate gate, OfficeRead read) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long dossierId) =>
        await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is { } view && await FeeSheet.ReadAsync(Read, Me.OfficeId, dossierId) is [.., var last]
            ? Show(FeeNoteSlips.Of(Office!, view, last).Written())
            : NotFound();
}

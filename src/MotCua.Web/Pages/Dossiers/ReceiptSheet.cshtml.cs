using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 01 as it is printed: the sheet on the screen is the sheet on paper.</summary>
public sealed class ReceiptSheetPage(WriteGate gate, OfficeRead read, MotCua.App.Dossiers.StatusCodes codes) : OfficePage(gate, read)
{
    public SlipSheet Sheet { get; private set; } = null!;

    public string LookUpCode { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long dossierId)
    {
        if (await DossierView.FindAsync(Read, Me.OfficeId, dossierId) is not { } view || SlipSheet.Of(Office!, view) is not { } sheet)
        {
            return NotFound();
        }

        (Sheet, LookUpCode) = (sheet, await codes.OfAsync(Me.OfficeId, dossierId));
        return Page();
    }
}

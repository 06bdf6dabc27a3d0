using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slips 02 to 05 as they are printed.</summary>
public sealed class OtherSlipPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public SlipSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long slipId)
    {
        if (await OtherSlips.FindAsync(Read, Office!, slipId) is not { } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        return Page();
    }
}

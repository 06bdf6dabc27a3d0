using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Door;

/// <summary>What a volunteer may do and what not, and who sits where now, on half a sheet.</summary>
public sealed class VolunteerSheetPage(WriteGate gate, OfficeRead read, OfficeClock clock, TimeProvider time) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync() => Show((await VolunteerSheets.ReadAsync(Read, Office!, (clock.Now, time.GetUtcNow()))).Written());
}

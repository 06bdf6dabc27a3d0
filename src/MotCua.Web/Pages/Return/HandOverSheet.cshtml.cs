using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>The results handed over on a day, with room for signatures; today where no day is asked for.</summary>
public sealed class HandOverSheetPage(WriteGate gate, OfficeRead read, OfficeClock clock) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(string? day)
    {
        var on = Asked.TryDay(day, out var asked) ? asked : clock.Today;
        return Show(new HandOverSheet { Head = SheetHeads.Of(Office!, on), Results = await HandedResults.ReadAsync(Read, Me.OfficeId, on) }.Written());
    }
}

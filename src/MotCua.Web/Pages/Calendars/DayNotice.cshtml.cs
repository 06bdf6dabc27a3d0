using Microsoft.AspNetCore.Mvc;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Calendars;

/// <summary>What hangs on the door when a day is not as usual.</summary>
public sealed class DayNoticePage(WriteGate gate, OfficeRead read, OfficeClock clock) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long noticeId) =>
        await Read.FindAsync<CalendarNotice>(Me.OfficeId, noticeId) is { WithdrawnAt: null } notice
            ? Show(DayNotices.Of(Office!, notice, clock.Today).Written())
            : NotFound();
}

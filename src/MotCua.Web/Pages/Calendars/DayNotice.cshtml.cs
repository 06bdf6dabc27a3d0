using Microsoft.AspNetCore.Mvc;
using MotCua.App.Calendars;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Calendars;

/// <summary>What hangs on the door when a day is not as usual.</summary>
public sealed class DayNoticePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : SheetPage(gate, read)
{
    private string? message;

    public override string? Message => message;

    public async Task<IActionResult> OnGetAsync(long noticeId)
    {
        if (await Read.FindAsync<CalendarNotice>(Me.OfficeId, noticeId) is not { WithdrawnAt: null } notice)
        {
            return NotFound();
        }

        message = string.Join('\n', NoticeMessage.Of(Office!, notice, await terms.OfAsync(Office!)));
        return Show(DayNotices.Of(Office!, notice, clock.Today).Written());
    }
}

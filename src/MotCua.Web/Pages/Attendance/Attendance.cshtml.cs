using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Attendance;

/// <summary>The month's list of who was there: announced absences stand in it, the rest is signed by hand.</summary>
public sealed class AttendancePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "thang")] string? month)
    {
        var first = Asked.TryMonth(month, out var asked) ? asked : clock.Today.AddDays(1 - clock.Today.Day);
        var calendar = (await terms.OfAsync(Office!)).Calendar;
        return Show(new AttendanceSheet
        {
            Head = SheetHeads.Of(Office!, clock.Today),
            Month = first,
            WorkingDays = [.. Enumerable.Range(1, DateTime.DaysInMonth(first.Year, first.Month)).Where(day => calendar.IsWorkingDay(first.AddDays(day - 1)))],
            People = await MonthAttendance.ReadAsync(Read, Me.OfficeId, first, (calendar, clock.Today)),
        }.Written());
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Attendance;

/// <summary>How long one person helped in a month, to be signed.</summary>
public sealed class HoursPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(long accountId, [FromQuery(Name = "thang")] string? month)
    {
        if (await Read.FindAsync<Account>(Me.OfficeId, accountId) is not { Kind: AccountKind.Person } account)
        {
            return NotFound();
        }

        var first = Asked.TryMonth(month, out var asked) ? asked : clock.Today.AddDays(1 - clock.Today.Day);
        var calendar = (await terms.OfAsync(Office!)).Calendar;
        var days = (await PresentDay.ReadAsync(Read, Me.OfficeId, (first, first.AddMonths(1).AddDays(-1)))).Where(day => day.AccountId == accountId);
        return Show(new HoursCertificate
        {
            Head = SheetHeads.Of(Office!, clock.Today),
            Name = account.DisplayName,
            Month = first,
            Days = [.. days.Select(day => new ServedDay(day.FirstAt, day.LastAt, day.MinutesServed(calendar)))],
        }.Written());
    }
}

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Terms;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Attendance;

/// <summary>Who worked at the screens in a month, on how many days and how long, with each one's certificate of hours and the list to sign.</summary>
public sealed class PresencePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    /// <summary>The first of the month.</summary>
    public DateOnly Month { get; private set; }

    public DateOnly Today => clock.Today;

    public IReadOnlyList<PresentPerson> People { get; private set; } = [];

    public async Task OnGetAsync([Microsoft.AspNetCore.Mvc.FromQuery(Name = "thang")] string? month)
    {
        Month = Asked.TryMonth(month, out var asked) ? asked : clock.Today.AddDays(1 - clock.Today.Day);
        var calendar = (await terms.OfAsync(Office!)).Calendar;
        People =
        [
            .. (await PresentDay.ReadAsync(Read, Me.OfficeId, (Month, Month.AddMonths(1).AddDays(-1)))).GroupBy(day => (day.AccountId, day.Name))
                .Select(person => new PresentPerson(person.Key.AccountId, person.Key.Name, person.Count(), ServedDay.Hours(person.Sum(day => day.MinutesServed(calendar))))),
        ];
    }
}

/// <summary>One person of the month.</summary>
public sealed record PresentPerson(long AccountId, string Name, int Days, string Hours);

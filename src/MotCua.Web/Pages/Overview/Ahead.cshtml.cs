using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Overview;

/// <summary>What the leader asks before going home: what may go wrong next, who did otherwise than usual today, and five figures to send on.</summary>
public sealed class AheadPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, TimeProvider time) : OfficePage(gate, read)
{
    public DateOnly Today => clock.Today;

    public TomorrowRisks Risks { get; private set; } = null!;

    public IReadOnlyList<ExceptionLine> Exceptions { get; private set; } = [];

    /// <summary>Files of today received without a slip: mostly by rule, so only their number is said.</summary>
    public long Withheld { get; private set; }

    public string Brief { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Risks = await TomorrowRisks.ReadAsync(Read, await terms.OfAsync(Office!), Me.OfficeId, Today);
        Exceptions = await DayExceptions.OfAsync(Read, Me.OfficeId, Today);
        Withheld = await Read.NumberAsync("select sum(amount) as number from daily_counters where office_id = $1 and day_on = $2 and counter = 'slips' and subject = 'withheld'", Me.OfficeId, Today);
        var now = await MotCua.App.Reports.Overview.ReadAsync(Read, Me, (clock.Now, time.GetUtcNow()));
        Brief = string.Join('\n', await DayBrief.OfAsync(Read, (Me.OfficeId, Office!.UnitName), now));
    }
}

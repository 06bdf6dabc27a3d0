using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>What a citizen finds first: what holds today, and how long the queue is now.</summary>
public sealed class TodayPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public DateOnly Today => clock.Today;

    public long Waiting { get; private set; }

    public async Task OnGetAsync() => Waiting = await Read.NumberAsync(
        "select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting'", Me.OfficeId, Today);
}

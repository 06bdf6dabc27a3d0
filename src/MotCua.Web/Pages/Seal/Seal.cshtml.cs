using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Seal;

/// <summary>The list of what waits for register, number or seal.</summary>
public sealed class SealPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<WaitingResult> Waiting { get; private set; } = [];

    public async Task OnGetAsync() => Waiting = await SealList.ReadAsync(Read, (Me.OfficeId, clock.Today));
}

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.Seal;

/// <summary>The list of what waits for register, number or seal.</summary>
public sealed class SealPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public WaitingTable Table { get; private set; } = null!;

    public async Task OnGetAsync() => Table =
        await WaitingTable.ReadAsync(this, (Read, clock.Now), Links.Seal, await SealList.ReadAsync(Read, (Me.OfficeId, clock.Today)));
}

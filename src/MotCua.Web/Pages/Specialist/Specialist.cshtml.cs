using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.Specialist;

/// <summary>The list of what waits to be examined or drafted.</summary>
public sealed class SpecialistPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public WaitingTable Table { get; private set; } = null!;

    public async Task OnGetAsync() => Table =
        await WaitingTable.ReadAsync(this, (Read, clock.Now), Links.Specialist, await Read.AtDeskAsync((Me.OfficeId, clock.Today), Holder.Specialist, [], null));
}

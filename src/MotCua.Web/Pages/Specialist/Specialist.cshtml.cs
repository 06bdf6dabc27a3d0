using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Specialist;

/// <summary>The list of what waits to be examined or drafted.</summary>
public sealed class SpecialistPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<WaitingResult> Waiting { get; private set; } = [];

    public async Task OnGetAsync() => Waiting = await Read.AtDeskAsync((Me.OfficeId, clock.Today), Holder.Specialist, [], null);
}

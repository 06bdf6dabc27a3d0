using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>The list of results that wait for whoever collects them.</summary>
public sealed class ReturnPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<WaitingResult> Waiting { get; private set; } = [];

    /// <summary>Originals that still lie here.</summary>
    public IReadOnlyList<KeptOriginal> Originals { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Waiting = await ReturnList.ReadAsync(Read, (Me.OfficeId, clock.Today));
        Originals = await KeptOriginals.ReadAsync(Read, Me.OfficeId);
    }
}

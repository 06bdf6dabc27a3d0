using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Pagers;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.Return;

/// <summary>The list of results that wait for whoever collects them, and the tray of pagers.</summary>
public sealed class ReturnPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public WaitingTable Table { get; private set; } = null!;

    /// <summary>What was handed over today, and who collected it.</summary>
    public IReadOnlyList<HandedOver> Handed { get; private set; } = [];

    /// <summary>Originals that still lie here.</summary>
    public IReadOnlyList<KeptOriginal> Originals { get; private set; } = [];

    public TrayView Tray { get; private set; } = null!;

    /// <summary>Whom this desk serves: handing over does not end the visit.</summary>
    public Ticket? Served { get; private set; }

    public async Task OnGetAsync()
    {
        Served = await DeskState.ServedAtAsync(Read, Me.OfficeId, Me.DeskId);
        var waiting = await ReturnList.ReadAsync(Read, (Me.OfficeId, clock.Today));
        Table = await WaitingTable.ReadAsync(this, (Read, clock.Now), Links.Return, waiting) with { ServedVisitId = Served?.VisitId };
        Handed = await HandedOver.ReadAsync(Read, Me.OfficeId, clock.Today);
        Originals = await KeptOriginals.ReadAsync(Read, Me.OfficeId);
        Tray = new TrayView(this, await PagerTray.ReadAsync(Read, Me.OfficeId), clock.Today);
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Shared;

namespace MotCua.Web.Pages.Specialist;

/// <summary>The list of what waits to be examined or drafted; all of it, or what is due today or by the next working day.</summary>
public sealed class SpecialistPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public WaitingTable Table { get; private set; } = null!;

    /// <summary>Null for all.</summary>
    public DueBy? By { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "han")] string? by)
    {
        By = Code.TryParse<DueBy>(by ?? "", out var asked) ? asked : null;
        DateTimeOffset? until = By is { } named ? DueFile.Until(named, (await terms.OfAsync(Office!)).Calendar, clock.Today) : null;
        var waiting = await Read.AtDeskAsync((Me.OfficeId, clock.Today), Holder.Specialist, [], null, until);
        Table = await WaitingTable.ReadAsync(this, (Read, clock.Now), Links.SpecialistBy(By), waiting);
    }
}

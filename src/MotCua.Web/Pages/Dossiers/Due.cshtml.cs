using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>What has to be ready today, or by the end of the next working day, whoever has it.</summary>
public sealed class DuePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public DueBy By { get; private set; }

    public IReadOnlyList<DueFile> Files { get; private set; } = [];

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync([FromQuery(Name = "han")] string? by)
    {
        By = Code.TryParse<DueBy>(by ?? "", out var asked) ? asked : DueBy.Today;
        Files = await DueFile.ReadAsync(Read, Me.OfficeId, DueFile.Until(By, (await terms.OfAsync(Office!)).Calendar, clock.Today));
    }
}

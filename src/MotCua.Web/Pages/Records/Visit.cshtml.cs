using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Records;

/// <summary>The timeline of a visit, from the door to the ballot.</summary>
public sealed class VisitPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public Ticket? Ticket { get; private set; }

    public long VisitId { get; private set; }

    /// <summary>Its files, for whoever may open them.</summary>
    public IReadOnlyList<ServedFile> Files { get; private set; } = [];

    /// <summary>A file of this visit has its receipt slip on paper.</summary>
    public bool HasReceipts => Files.Any(file => file.HasSlip);

    /// <summary>The number to print again, for whoever gives numbers.</summary>
    public long? PrintsTicket => May("kiosk-screen") ? Ticket?.TicketId : null;

    public IReadOnlyList<StoryLine> Story { get; private set; } = [];

    /// <summary>What was given on paper, to be printed again.</summary>
    public IReadOnlyList<IssuedSlip> Slips { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long visitId)
    {
        if (await Read.FindAsync<Visit>(Me.OfficeId, visitId) is null)
        {
            return NotFound();
        }

        Ticket = await Read.FirstAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and visit_id = $2", Ticket.Table.Read, Me.OfficeId, visitId);
        VisitId = visitId;
        Files = May("dossier-screen") ? await ServedFile.OfVisitAsync(Read, Me.OfficeId, visitId) : [];
        Story = await VisitStory.OfVisitAsync(Read, Me.OfficeId, visitId);
        Slips = await OtherSlips.OfVisitAsync(Read, Me.OfficeId, visitId);
        return Page();
    }
}

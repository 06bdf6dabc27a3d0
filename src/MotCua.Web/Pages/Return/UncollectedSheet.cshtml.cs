using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Return;

/// <summary>All results nobody has collected on paper, in the order of the screen it was printed from.</summary>
public sealed class UncollectedSheetPage(WriteGate gate, OfficeRead read, OfficeClock clock) : SheetPage(gate, read)
{
    // Five hundred lines are a dozen sheets; whoever has more uses the screen.
    private const int Most = 500;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "xep")] string? order)
    {
        var today = clock.Today;
        var results = await ReadAsync(Code.TryParse<UncollectedOrder>(order ?? "", out var asked) ? asked : UncollectedOrder.Waiting);
        return Show(new UncollectedSheet
        {
            Head = SheetHeads.Of(Office!, today),
            Results = [.. results.Select(result => new UncollectedLine(
                result.Shelf, result.OfficialCode ?? result.HouseNumber, result.ApplicantName ?? "", result.Phone ?? "", result.SinceAt, result.DaysUntil(today), result.Told))],
        }.Written());
    }

    private async Task<IReadOnlyList<UncollectedResult>> ReadAsync(UncollectedOrder order)
    {
        var all = new List<UncollectedResult>();
        IReadOnlyList<UncollectedResult> page;
        do
        {
            page = await UncollectedResults.ReadAsync(Read, (Me.OfficeId, clock.Today), order, all.Count == 0 ? null : all[^1].DossierId);
            all.AddRange(page);
        }
        while (page.Count == UncollectedResults.PageRows && all.Count < Most);
        return all;
    }
}

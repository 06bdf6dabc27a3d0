using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Dossiers;

/// <summary>Slip 07: the tracking book of some days, of one field or of all.</summary>
public sealed class TrackingBookPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "tu")] string? from, [FromQuery(Name = "den")] string? until, [FromQuery(Name = "linh-vuc")] string? field)
    {
        var last = Asked.TryDay(until, out var asked) ? asked : clock.Today;
        var first = Asked.TryDay(from, out asked) && asked <= last ? asked : last;
        if (first < last.AddDays(1 - TrackedDossiers.MostDays))
        {
            first = last.AddDays(1 - TrackedDossiers.MostDays);
        }

        var codes = string.IsNullOrWhiteSpace(field) ? [] : await CodesAsync(field);
        return Show(new TrackingBook
        {
            Head = SheetHeads.Of(Office!, clock.Today),
            Field = codes.Count == 0 ? SheetWords.EveryField : field!,
            Period = SheetWords.Period(first, last),
            Dossiers = await TrackedDossiers.ReadAsync(Read, Office!, (first, last), codes),
        }.Written());
    }

    private async Task<IReadOnlyList<string>> CodesAsync(string field) =>
        [.. (await terms.OfAsync(Office!)).Catalogue.Versions.Where(version => version.Field == field).Select(version => version.Code.ToString()).Distinct(StringComparer.Ordinal)];
}

using System.Globalization;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Figures;

/// <summary>The waits foretold on a day beside those that came, number by number.</summary>
public sealed class ForetoldListPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    public DateOnly Day { get; private set; }

    public ForetoldWaits Waits { get; private set; } = new([]);

    public async Task OnGetAsync(string? day)
    {
        Day = Asked.TryDay(day, out var asked) ? asked : clock.Today;
        Waits = await ForetoldWaits.OfAsync(Read, await terms.OfAsync(Office!), Me.OfficeId, Day);
    }

    public string Minutes(double minutes) => Math.Round(minutes, 1).ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"));
}

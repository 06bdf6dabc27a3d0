using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Figures;

/// <summary>The entries which one figure counts, with their links.</summary>
public sealed class FigureListPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public DateOnly Day { get; private set; }

    public Sentence Name { get; private set; } = Sentence.Of("Số liệu");

    public IReadOnlyList<CountedLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string counter, string? day, string? subject)
    {
        if (!Asked.TryDay(day, out var asked))
        {
            return Redirect(Links.Figures);
        }

        (Day, Name) = (asked, FigureNames.Of(counter));
        Lines = await new DayFigures(Read).ListAsync(Me.OfficeId, Day, counter, subject);
        return Page();
    }
}

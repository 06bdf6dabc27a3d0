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

    /// <summary>House numbers of the files the entries are about.</summary>
    public IReadOnlyDictionary<long, string> Files { get; private set; } = new Dictionary<long, string>();

    public bool MayOpenFiles => May("dossier-screen");

    public async Task<IActionResult> OnGetAsync(string counter, string? day, string? subject)
    {
        if (!Asked.TryDay(day, out var asked))
        {
            return Redirect(Links.Figures);
        }

        (Day, Name) = (asked, FigureNames.Of(counter));
        var figures = new DayFigures(Read);
        Lines = await figures.ListAsync(Me.OfficeId, Day, counter, subject);
        Files = await figures.FilesOfAsync(Me.OfficeId, Lines);
        return Page();
    }
}

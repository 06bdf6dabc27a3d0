using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Reports;
using MotCua.App.Terms;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Figures;

/// <summary>A day in figures; each opens the list it counts.</summary>
public sealed class DayFiguresPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private OfficeTerms? inForce;

    public DateOnly Day { get; private set; }

    public DateOnly Today => clock.Today;

    public IReadOnlyList<IGrouping<string, DayFigure>> Figures { get; private set; } = [];

    public ForetoldWaits Waits { get; private set; } = new([]);

    public async Task OnGetAsync(string? day)
    {
        Day = Asked.TryDay(day, out var asked) ? asked : clock.Today;
        inForce = await terms.OfAsync(Office!);
        Waits = await ForetoldWaits.OfAsync(Read, inForce, Me.OfficeId, Day);
        var figures = await new DayFigures(Read).OfAsync(Me.OfficeId, Day);
        Figures = [.. figures.GroupBy(figure => figure.Counter, StringComparer.Ordinal).OrderBy(counter => FigureNames.Place(counter.Key)).ThenBy(counter => counter.Key, StringComparer.Ordinal)];
    }

    public string Subject(string subject) => FigureSubjects.Find(subject) is { } name ? T(name)
        : inForce!.Procedure(subject, Day).IsGranted(out var procedure, out _) ? $"{subject} – {procedure.Name}" : subject;
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Reports;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Days;

/// <summary>The closing sheet of a day as it is printed and signed, in Vietnamese whoever prints it.</summary>
public sealed class DaySheetPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public ClosingSheet Sheet { get; private set; } = null!;

    /// <summary>The ledger's mark for a machine: whoever keeps this sheet holds the office to it.</summary>
    public QrCode Mark => QrCode.Of(Sheet.Hash);

    public IEnumerable<IGrouping<string, DayFigure>> Figures =>
        Sheet.Figures.GroupBy(figure => figure.Counter, StringComparer.Ordinal).OrderBy(counter => FigureNames.Place(counter.Key)).ThenBy(counter => counter.Key, StringComparer.Ordinal);

    public static string Plain(long number) => number.ToString("#,0", Vietnamese);

    public async Task<IActionResult> OnGetAsync(string? day)
    {
        if (!Asked.TryDay(day, out var on) || await ClosingSheet.FindAsync(Read, Me.OfficeId, on) is not { } sheet)
        {
            return NotFound();
        }

        (Sheet, Language) = (sheet, Language.Vietnamese);
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Reports;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Days;

/// <summary>The closing sheet of a day as it is printed and signed; its QR is the ledger's mark, and whoever keeps it holds the office to it.</summary>
public sealed class DaySheetPage(WriteGate gate, OfficeRead read) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync(string? day) =>
        Asked.TryDay(day, out var on) && await ClosingSheet.FindAsync(Read, Me.OfficeId, on) is { } closed
            ? Show(Written(closed), new SheetMark(QrCode.Of(closed.Hash), null))
            : NotFound();

    private Slip Written(ClosingSheet closed) => new DaySheet
    {
        Head = SheetHeads.Of(Office!, closed.Day.DayOn),
        OpenedAt = closed.Day.OpenedAt,
        OpenedBy = closed.OpenedBy,
        ClosedAt = closed.Day.ClosedAt,
        ClosedBy = closed.ClosedBy,
        Figures =
        [
            .. closed.Figures.GroupBy(figure => figure.Counter, StringComparer.Ordinal)
                .OrderBy(counter => FigureNames.Place(counter.Key)).ThenBy(counter => counter.Key, StringComparer.Ordinal)
                .Select(counter => (FigureNames.Of(counter.Key).ToString(), counter.Sum(figure => figure.Amount))),
        ],
        OriginalsKept = closed.Closing.OriginalsKept,
        PagersOut = closed.Closing.PagersOut,
        Cash = [.. closed.Cash.Select(piece => (piece.Denomination, piece.Pieces))],
        CashCounted = closed.Closing.CashCounted,
        CashReceived = closed.CashReceived,
        Ledger = (closed.Day.LastSequence, closed.Hash),
    }.Written();
}

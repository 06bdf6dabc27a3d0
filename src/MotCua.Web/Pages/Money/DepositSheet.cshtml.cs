using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Fees;
using MotCua.App.Reports;
using MotCua.Rules.Slips;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Money;

/// <summary>A day's money as it is handed in and signed.</summary>
public sealed class DepositSheetPage(WriteGate gate, OfficeRead read, OfficeClock clock) : SheetPage(gate, read)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "ngay")] string? day)
    {
        var money = await MoneyDay.ReadAsync(Read, Me.OfficeId, Asked.TryDay(day, out var asked) ? asked : clock.Today);
        return Show(new DepositSheet
        {
            Head = SheetHeads.Of(Office!, money.On),
            Receipts = [.. money.Receipts.Select(receipt => new DepositLine(
                receipt.Symbol, receipt.Number, receipt.File.HouseNumber, receipt.File.ShortProcedure, receipt.Amount, receipt.Payment == Payment.Cash, receipt.IsVoid, receipt.Reason))],
            Exemptions = [.. money.Exemptions.Select(exempt => new ExemptionLine(exempt.File.HouseNumber, exempt.File.ShortProcedure, exempt.Reason, exempt.Proof, exempt.Amount))],
            Unpaid = [.. money.Unpaid.Select(note => new UnpaidLine(note.File.HouseNumber, note.File.ShortProcedure, note.NotedAt, note.Amount))],
            AllUnpaid = money.AllUnpaid,
        }.Written());
    }
}

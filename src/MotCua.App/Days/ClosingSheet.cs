using MotCua.App.Data;
using MotCua.App.Fees;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Reports;

namespace MotCua.App.Days;

/// <summary>The sheet of a closed day (phiếu đóng ngày): its figures, its cash, what became of its promises, what stays in the house, and the ledger's last hash as an anchor outside.</summary>
public sealed record ClosingSheet
{
    public required OfficeDay Day { get; init; }
    public required DayClosed Closing { get; init; }
    public required IReadOnlyList<DayFigure> Figures { get; init; }
    public required IReadOnlyList<CashPiece> Cash { get; init; }

    /// <summary>What the receipts of the day say was paid in cash, in đồng.</summary>
    public required long CashReceived { get; init; }
    public required string OpenedBy { get; init; }
    public required string ClosedBy { get; init; }

    /// <summary>SHA-256 of the closing's line in the ledger; whoever keeps this sheet can see later whether the ledger was cut.</summary>
    public required string Hash { get; init; }

    /// <summary>Null for a day that is not closed.</summary>
    public static async Task<ClosingSheet?> FindAsync(OfficeRead read, int officeId, DateOnly on)
    {
        if (await read.FindAsync<OfficeDay>(officeId, on) is not { ClosedBy: { } closedBy } day)
        {
            return null;
        }

        var line = await read.GetAsync<LedgerLine>(officeId, day.LastSequence);
        return new ClosingSheet
        {
            Day = day,
            Closing = (DayClosed)Kinds.Read(line.Kind, line.Payload)!,
            Figures = await new DayFigures(read).OfAsync(officeId, on),
            Cash = await CashAsync(read, officeId, on),
            CashReceived = await read.NumberAsync(
                "select sum(amount) as number from receipts where office_id = $1 and issued_on = $2 and payment = $3 and voided_at is null", officeId, on, Payment.Cash),
            OpenedBy = await NameAsync(read, officeId, day.OpenedBy),
            ClosedBy = await NameAsync(read, officeId, closedBy),
            Hash = Convert.ToHexStringLower(line.Hash),
        };
    }

    private static Task<IReadOnlyList<CashPiece>> CashAsync(OfficeRead read, int officeId, DateOnly on) => read.ListAsync(
        $"select {string.Join(", ", CashPiece.Table.Columns)} from cash_pieces where office_id = $1 and day_on = $2 order by denomination desc", CashPiece.Table.Read, officeId, on);

    private static async Task<string> NameAsync(OfficeRead read, int officeId, long accountId) =>
        (await read.FindAsync<People.Account>(officeId, accountId))?.DisplayName ?? "";
}

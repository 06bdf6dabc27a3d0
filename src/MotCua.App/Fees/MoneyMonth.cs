using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>
/// A month's money by days (sổ thu theo tháng), from the daily counters; days without money are left out. What was recorded or crossed out of it
/// after the month had ended is read from the month's own receipts.
/// </summary>
/// <param name="First">The first of the month.</param>
public sealed record MoneyMonth(DateOnly First, IReadOnlyList<MonthLine> Days)
{
    public long Cash => Days.Sum(day => day.Cash);

    public long Transfer => Days.Sum(day => day.Transfer);

    public long CrossedOut => Days.Sum(day => day.CrossedOut);

    public static async Task<MoneyMonth> ReadAsync(IRows rows, int officeId, DateOnly first)
    {
        var next = first.AddMonths(1);
        var counted = await rows.ListAsync(
            """
            select day_on, counter, subject, amount from daily_counters
            where office_id = $1 and day_on >= $2 and day_on < $3 and counter in ('fees-received', 'receipts-voided') order by day_on, counter, subject
            """,
            row => (Day: row.Day("day_on"), Counter: row.Text("counter"), Subject: row.Text("subject"), Amount: row.Long("amount")),
            officeId,
            first,
            next);
        var late = await LateAsync(rows, officeId, first, next);
        return new(first, [.. counted.GroupBy(line => line.Day).Select(day => new MonthLine(
            day.Key,
            day.Where(line => line.Subject == Code.Of(Payment.Cash)).Sum(line => line.Amount),
            day.Where(line => line.Subject == Code.Of(Payment.Transfer)).Sum(line => line.Amount),
            day.Where(line => line.Counter == "receipts-voided").Sum(line => line.Amount),
            late.GetValueOrDefault(day.Key)))]);
    }

    /// <summary>By day of issue: how many receipts were recorded or crossed out once the month was over. A late entry tells by its line of the ledger when that was.</summary>
    private static async Task<Dictionary<DateOnly, long>> LateAsync(IRows rows, int officeId, DateOnly first, DateOnly next) => (await rows.ListAsync(
        """
        select receipt.issued_on, count(*) as late
        from receipts receipt
        join ledger_entries line on line.office_id = receipt.office_id and line.sequence = receipt.last_sequence
        where receipt.office_id = $1 and receipt.issued_on >= $2 and receipt.issued_on < $3 and line.recorded_at >= $4
        group by receipt.issued_on
        """,
        row => (Day: row.Day("issued_on"), Late: row.Long("late")),
        officeId,
        first,
        next,
        OfficeTime.At(next, TimeOnly.MinValue))).ToDictionary(day => day.Day, day => day.Late);
}

/// <summary>A day of the month's money (dòng sổ thu tháng), in đồng.</summary>
/// <param name="CrossedOut">How many receipts were crossed out on this day, whenever they were issued.</param>
/// <param name="ChangedLater">How many of the day's receipts were recorded or crossed out after the month had ended.</param>
public sealed record MonthLine(DateOnly On, long Cash, long Transfer, long CrossedOut, long ChangedLater);

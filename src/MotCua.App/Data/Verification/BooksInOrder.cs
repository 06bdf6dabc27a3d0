using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I7: a fee note is the sum of its lines and knows whether it is paid, a receipt is what its note says, a receipt book has left what is not gone, and each day's sum is that of its receipts which are not void.</summary>
public static class BooksInOrder
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var notes = await read.NumberAsync("select count(*) as number from fee_notes where office_id = $1", officeId);
        var sums = await read.ListAsync(
            """
            select note.fee_note_id, note.amount, sum(line.amount) as lines
            from fee_notes note join fee_lines line on line.office_id = note.office_id and line.fee_note_id = note.fee_note_id
            where note.office_id = $1 group by note.fee_note_id, note.amount having sum(line.amount) <> note.amount order by note.fee_note_id
            """,
            row => Sentence.Of("Phiếu tính phí {note}: ghi {amount} đồng, các dòng cộng lại {lines} đồng.", ("note", row.Long("fee_note_id")), ("amount", row.Long("amount")), ("lines", row.Long("lines"))),
            officeId);
        var receipts = await read.ListAsync(
            """
            select receipt.symbol, receipt.number, receipt.amount, note.amount as noted
            from receipts receipt join fee_notes note on note.office_id = receipt.office_id and note.fee_note_id = receipt.fee_note_id
            where receipt.office_id = $1 and receipt.amount <> note.amount order by receipt.receipt_id
            """,
            row => Sentence.Of("Biên lai {symbol} {number}: {amount} đồng, phiếu tính phí {noted} đồng.", ("symbol", row.Text("symbol")), ("number", row.Text("number")), ("amount", row.Long("amount")), ("noted", row.Long("noted"))),
            officeId);
        return new Findings(notes, [.. sums.Concat(receipts).Concat(await UnpaidAsync(read, officeId)).Concat(await BooksAsync(read, officeId)).Concat(await DaysAsync(read, officeId)).Select(what => new Violation("I7", officeId, what))]);
    }

    private static Task<IReadOnlyList<Sentence>> UnpaidAsync(OfficeRead read, int officeId) => read.ListAsync(
        """
        select note.fee_note_id from fee_notes note
        left join receipts receipt on receipt.office_id = note.office_id and receipt.fee_note_id = note.fee_note_id and receipt.voided_at is null
        where note.office_id = $1 and (case when note.unpaid_at is null then 0 else 1 end) <> (case when note.amount > 0 and receipt.receipt_id is null then 1 else 0 end)
        order by note.fee_note_id
        """,
        row => Sentence.Of("Phiếu tính phí {note}: dấu chưa có biên lai không khớp với các biên lai đã ghi.", ("note", row.Long("fee_note_id"))),
        officeId);

    private static Task<IReadOnlyList<Sentence>> BooksAsync(OfficeRead read, int officeId) => read.ListAsync(
        """
        select counted.symbol, counted.left_count, counted.really from (
          select book.book_id, book.symbol, book.left_count, book.last_number - book.first_number + 1
            - (select count(*) from receipts receipt where receipt.office_id = book.office_id and receipt.symbol = book.symbol and receipt.book_id = book.book_id)
            - (select count(*) from spoiled_receipts spoiled where spoiled.office_id = book.office_id and spoiled.symbol = book.symbol and length(spoiled.number) = book.width
                and cast(spoiled.number as bigint) between book.first_number and book.last_number) as really
          from receipt_books book where book.office_id = $1) counted
        where counted.really <> counted.left_count order by counted.book_id
        """,
        row => Sentence.Of("Quyển biên lai {symbol}: ghi còn {left} số, đếm lại còn {really} số.", ("symbol", row.Text("symbol")), ("left", row.Long("left_count")), ("really", row.Long("really"))),
        officeId);

    private static async Task<IEnumerable<Sentence>> DaysAsync(OfficeRead read, int officeId)
    {
        var rows = (await read.ListAsync(
            "select issued_on, payment, sum(amount) as amount from receipts where office_id = $1 and voided_at is null group by issued_on, payment",
            row => ((Day: row.Day("issued_on"), Payment: row.Text("payment")), Amount: row.Long("amount")),
            officeId)).ToDictionary(day => day.Item1, day => day.Amount);
        var counted = (await read.ListAsync(
            "select day_on, subject, amount from daily_counters where office_id = $1 and counter = 'fees-received'",
            row => ((Day: row.Day("day_on"), Payment: row.Text("subject")), Amount: row.Long("amount")),
            officeId)).ToDictionary(day => day.Item1, day => day.Amount);
        return from day in rows.Keys.Union(counted.Keys)
               let sum = rows.GetValueOrDefault(day)
               let figure = counted.GetValueOrDefault(day)
               where sum != figure
               select Sentence.Of("Ngày {day} ({payment}): biên lai cộng lại {sum} đồng, số liệu ghi {figure} đồng.", ("day", day.Day), ("payment", day.Payment), ("sum", sum), ("figure", figure));
    }
}

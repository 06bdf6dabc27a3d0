using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>Enters a receipt book the office was handed (đăng ký quyển biên lai); what was recorded or spoiled of it before counts as gone.</summary>
public sealed class RegisterReceiptBook : IAct<RegisterReceiptBookInput, ReceiptBookRegistered>
{
    public async Task<Verdict<ReceiptBookRegistered>> RunAsync(OfficeWrite office, RegisterReceiptBookInput input, Actor actor)
    {
        if (!ReceiptNumbers.Of(input.Symbol, input.FirstNumber, input.LastNumber).IsGranted(out var numbers, out var refusal))
        {
            return refusal;
        }

        var other = await office.FirstAsync(
            $"select {string.Join(", ", ReceiptBook.Table.Columns)} from receipt_books where office_id = $1 and symbol = $2 and first_number <= $4 and last_number >= $3 order by first_number",
            ReceiptBook.Table.Read,
            office.OfficeId,
            numbers.Symbol,
            numbers.First,
            numbers.Last);
        if (other is not null)
        {
            return FeeRefusals.BookOverlaps(other.Numbers);
        }

        var left = numbers.Count - (await ReceiptBooks.GoneAsync(office, office.OfficeId, numbers)).Count;
        var book = new ReceiptBook
        {
            OfficeId = office.OfficeId,
            BookId = office.NextId(Series.ReceiptBook),
            Symbol = numbers.Symbol,
            FirstNumber = numbers.First,
            LastNumber = numbers.Last,
            Width = numbers.Width,
            LeftCount = left,
            RegisteredAt = office.Now,
            FinishedAt = left == 0 ? office.Now : null,
            LastSequence = office.Sequence,
        };
        office.Insert(book);
        office.State(
            "update receipts set book_id = $2 where office_id = $1 and symbol = $3 and number >= $4 and number <= $5 and length(number) = $6",
            office.OfficeId,
            book.BookId,
            numbers.Symbol,
            numbers.FirstWritten,
            numbers.LastWritten,
            numbers.Width);
        var registered = new ReceiptBookRegistered(book.BookId, book.Symbol, numbers.FirstWritten, numbers.LastWritten);
        office.Record(registered);
        return registered;
    }
}

/// <param name="Symbol">As printed on the book, at most 20 signs.</param>
/// <param name="FirstNumber">One to twelve digits as printed, its zeros too.</param>
/// <param name="LastNumber">With as many digits, at most 999 further.</param>
public sealed record RegisterReceiptBookInput(string Symbol, string FirstNumber, string LastNumber);

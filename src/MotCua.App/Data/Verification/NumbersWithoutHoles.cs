using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I2: per office, day and prefix the ticket numbers are 1…n; a number given away wrongly stays as void, with its reason.</summary>
public static class NumbersWithoutHoles
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var books = await read.ListAsync(
            """
            select day_on, prefix, count(*) as given, min(ordinal) as first_number, max(ordinal) as last_number
            from tickets where office_id = $1 group by day_on, prefix
            """,
            row => (Day: row.Day("day_on"), Prefix: row.Text("prefix"), Given: row.Long("given"), First: row.Long("first_number"), Last: row.Long("last_number")),
            officeId);
        return new Findings(books.Sum(book => book.Given), [
            .. from book in books
               where book.First != 1 || book.Last != book.Given
               select new Violation("I2", officeId, Sentence.Of(
                   "Số thứ tự {prefix} ngày {day}: có {given} số nhưng số cuối là {last}.",
                   ("prefix", book.Prefix), ("day", book.Day), ("given", book.Given), ("last", book.Last)))]);
    }
}

using System.Globalization;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I2: per office and day the ticket numbers of a prefix and the house numbers of dossiers are 1…n, and the slips of a form and year have no hole; a number given away wrongly stays as void, with its reason.</summary>
public static class NumbersWithoutHoles
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var tickets = await read.ListAsync(
            "select day_on, prefix as book, count(*) as given, min(ordinal) as first_number, max(ordinal) as last_number from tickets where office_id = $1 group by day_on, prefix", Read, officeId);
        var dossiers = await read.ListAsync(
            "select house_on as day_on, '' as book, count(*) as given, min(house_ordinal) as first_number, max(house_ordinal) as last_number from dossiers where office_id = $1 group by house_on", Read, officeId);
        var slips = await read.ListAsync(
            "select min(year) as year, form as book, count(*) as given, min(number) as first_number, max(number) as last_number from slips where office_id = $1 group by year, form",
            row => new Book(new DateOnly(row.Int("year"), 1, 1), row.Text("book"), row.Long("given"), row.Long("first_number"), row.Long("last_number")),
            officeId);
        return new Findings(tickets.Concat(dossiers).Concat(slips).Sum(book => book.Given), [
            .. tickets.Where(HasHoles).Select(book => new Violation("I2", officeId, Sentence.Of(
                "Số thứ tự {prefix} ngày {day}: có {given} số nhưng số cuối là {last}.", ("prefix", book.Name), ("day", book.Day), ("given", book.Given), ("last", book.Last)))),
            .. dossiers.Where(HasHoles).Select(book => new Violation("I2", officeId, Sentence.Of(
                "Số lượt hồ sơ ngày {day}: có {given} hồ sơ nhưng số cuối là {last}.", ("day", book.Day), ("given", book.Given), ("last", book.Last)))),

            // A founded office's slips go on from its paper ones: the first number is not always 1.
            .. slips.Where(book => book.Last - book.First + 1 != book.Given).Select(book => new Violation("I2", officeId, Sentence.Of(
                "Phiếu {form} năm {year}: có {given} phiếu, từ số {first} đến số {last}.", ("form", book.Name), ("year", book.Day.Year.ToString(CultureInfo.InvariantCulture)), ("given", book.Given), ("first", book.First), ("last", book.Last))))]);
    }

    private static Book Read(Row row) => new(row.Day("day_on"), row.Text("book"), row.Long("given"), row.Long("first_number"), row.Long("last_number"));

    private static bool HasHoles(Book book) => book.First != 1 || book.Last != book.Given;

    private sealed record Book(DateOnly Day, string Name, long Given, long First, long Last);
}

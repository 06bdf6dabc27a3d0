using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Results;

/// <summary>Which book a result stands in, and its next numbers there (sổ, số).</summary>
public static class Books
{
    /// <summary>Written refusals are numbered in one row, whatever was asked for.</summary>
    private const string Rejections = "rejections";

    /// <summary>The result's own kind of paper where the procedure has one; otherwise the procedure.</summary>
    public static string BookOf(this OfficeWrite office, Dossier dossier, ResultOutcome outcome) =>
        outcome == ResultOutcome.Rejected ? Rejections
        : office.VersionOf(dossier) is { } version ? BookOf(version)
        : dossier.ProcedureCode;

    /// <summary>The book a procedure's results stand in.</summary>
    public static string BookOf(ProcedureVersion version) =>
        version.ResultCode is { Length: > 0 } paper && !paper.Contains(';', StringComparison.Ordinal) ? paper : version.Code.ToString();

    /// <summary>The procedure as it stood when the dossier came; null when the catalogue no longer has it.</summary>
    public static ProcedureVersion? VersionOf(this OfficeWrite office, Dossier dossier) =>
        office.Terms.Procedure(dossier.ProcedureCode, dossier.HouseOn).IsGranted(out var procedure, out _) ? procedure.Version : null;

    /// <summary>The lines this dossier already has there: what is redone keeps its number.</summary>
    public static Task<IReadOnlyList<BookLine>> LinesAsync(this OfficeWrite office, long dossierId, BookKind kind, string book) => office.ListAsync(
        $"select {string.Join(", ", BookLine.Table.Columns)} from book_lines where office_id = $1 and dossier_id = $2 and kind = $3 and book = $4 order by year, number",
        BookLine.Table.Read,
        office.OfficeId,
        dossierId,
        kind,
        book);

    /// <summary>Takes the next number of the year and writes its line.</summary>
    public static BookLine Enter(this OfficeWrite office, Dossier dossier, BookKind kind, string book)
    {
        var line = new BookLine
        {
            OfficeId = office.OfficeId,
            Kind = kind,
            Book = book,
            Year = office.Today.Year,
            Number = office.NextThisYear(SeriesOf(kind, book)),
            DossierId = dossier.DossierId,
            EnteredAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Insert(line);
        return line;
    }

    public static Series SeriesOf(BookKind kind, string book) => new($"{Rules.Code.Of(kind)}-number-{book}");
}

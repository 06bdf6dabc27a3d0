using MotCua.App.Data;

namespace MotCua.App.Results;

/// <summary>One line of a register or one document number (số vào sổ, số văn bản): 1… each year, never given twice and never taken away.</summary>
public sealed record BookLine : IRow<BookLine>
{
    public required int OfficeId { get; init; }
    public required BookKind Kind { get; init; }
    public required string Book { get; init; }
    public required int Year { get; init; }
    public required int Number { get; init; }
    public required long DossierId { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<BookLine> Table { get; } = new(
        "book_lines",
        ["office_id", "kind", "book", "year", "number"],
        [
            ("office_id", line => line.OfficeId),
            ("kind", line => line.Kind),
            ("book", line => line.Book),
            ("year", line => line.Year),
            ("number", line => line.Number),
            ("dossier_id", line => line.DossierId),
            ("entered_at", line => line.EnteredAt),
            ("last_sequence", line => line.LastSequence),
        ],
        row => new BookLine
        {
            OfficeId = row.Int("office_id"),
            Kind = row.Code<BookKind>("kind"),
            Book = row.Text("book"),
            Year = row.Int("year"),
            Number = row.Int("number"),
            DossierId = row.Long("dossier_id"),
            EnteredAt = row.Moment("entered_at"),
            LastSequence = row.Long("last_sequence"),
        });
}

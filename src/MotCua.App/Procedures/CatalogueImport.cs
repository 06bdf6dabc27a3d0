using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>
/// Reads an office's own list of procedures, in the columns of <c>catalogue/procedures.csv</c>: everything, or everything
/// that is wrong with it. Nothing is ever half-imported.
/// </summary>
public static class CatalogueImport
{
    private static readonly CsvTable<(int Line, ProcedureVersion Version)> Numbered = new(
        ProcedureTable.Table.Columns,
        ProcedureTable.Table.Required,
        line => (line.Number, ProcedureTable.Row(line)));

    public static Import<ProcedureVersion> Read(Stream file)
    {
        var read = Numbered.Read(file);
        if (read is Import<(int Line, ProcedureVersion Version)>.Flawed(var flaws))
        {
            return new Import<ProcedureVersion>.Flawed(flaws);
        }

        var rows = read.RowsOrThrow();
        var overlaps = rows.GroupBy(row => row.Version.Code).SelectMany(Overlaps).ToList();
        return overlaps.Count > 0
            ? new Import<ProcedureVersion>.Flawed(overlaps)
            : new Import<ProcedureVersion>.Complete([.. rows.Select(row => row.Version)]);
    }

    private static IEnumerable<ImportFlaw> Overlaps(IEnumerable<(int Line, ProcedureVersion Version)> sameCode)
    {
        var earlier = new List<(int Line, ProcedureVersion Version)>();
        foreach (var row in sameCode)
        {
            foreach (var (line, _) in earlier.Where(before => before.Version.IsInForceWith(row.Version)))
            {
                yield return new(row.Line, "code", CatalogueFlaws.SeenBefore(row.Version.Code, line));
            }

            earlier.Add(row);
        }
    }
}

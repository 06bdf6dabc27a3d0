using System.Text;
using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>What an import would do to the catalogue (xem trước khi nhập): every procedure beside what holds now, or every flaw.</summary>
public sealed record CataloguePreview
{
    public IReadOnlyList<ImportFlaw> Flaws { get; private init; } = [];

    public IReadOnlyList<PreviewedProcedure> Procedures { get; private init; } = [];

    public int New => Procedures.Count(row => row.Before is null);

    public int Changed => Procedures.Count(row => row is { Before: not null, Changes.Count: > 0 });

    public int Same => Procedures.Count - New - Changed;

    /// <param name="catalogue">As it holds now, earlier imports included.</param>
    public static CataloguePreview Of(string table, ProcedureCatalogue catalogue)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(table));
        return CatalogueImport.Read(file) switch
        {
            Import<ProcedureVersion>.Flawed(var flaws) => new CataloguePreview { Flaws = [.. flaws.OrderBy(flaw => flaw.Line)] },
            Import<ProcedureVersion>.Complete(var versions) => new CataloguePreview { Procedures = [.. versions.Select(version => Beside(version, catalogue))] },
            _ => throw new InvalidOperationException(),
        };
    }

    private static PreviewedProcedure Beside(ProcedureVersion version, ProcedureCatalogue catalogue)
    {
        var known = catalogue.Versions.Where(before => before.Code == version.Code).ToList();
        var before = known.LastOrDefault(version.IsInForceWith) ?? known.LastOrDefault();
        return new PreviewedProcedure(version, before, before is null ? [] :
        [
            .. from column in CatalogueSheet.Columns
               let was = CatalogueSheet.Cell(before, column)
               let becomes = CatalogueSheet.Cell(version, column)
               where was != becomes
               select new ChangedCell(column, was, becomes),
        ]);
    }
}

/// <summary>One procedure of the table.</summary>
/// <param name="Before">As it stands now; null for one nobody knew.</param>
public sealed record PreviewedProcedure(ProcedureVersion Version, ProcedureVersion? Before, IReadOnlyList<ChangedCell> Changes);

/// <summary>A column in which a procedure would change.</summary>
public sealed record ChangedCell(string Column, string Was, string Becomes);

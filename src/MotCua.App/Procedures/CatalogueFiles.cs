using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>
/// The catalogue that ships with the program (danh mục đi kèm): each file is read once, when it is first needed. One
/// instance serves the whole program; it never changes.
/// </summary>
public sealed class CatalogueFiles
{
    private readonly Lazy<ProcedureCatalogue> procedures;
    private readonly Lazy<ILookup<ProcedureCode, RequiredPaper>> papers = new(() => ByCode("papers.csv", PaperTable.Table));
    private readonly Lazy<ILookup<ProcedureCode, ProcedureFee>> fees = new(() => ByCode("fees.csv", FeeTable.Table));

    public CatalogueFiles() => procedures = new(ReadProcedures);

    /// <summary>All procedures with their marks and aliases; papers and fees are read when someone looks at them.</summary>
    public ProcedureCatalogue Procedures => procedures.Value;

    private ProcedureCatalogue ReadProcedures()
    {
        var marks = ByCode("marks.csv", MarkTable.Marks);
        var versions = ShippedFile.Read("procedures.csv", ProcedureTable.Table).Select(version => version with
        {
            Marks = [.. version.Marks.Where(mark => marks[version.Code].All(shipped => shipped.Fact != mark.Fact)), .. marks[version.Code]],
            Papers = new LazyLines<RequiredPaper>(papers, version.Code),
            Fees = new LazyLines<ProcedureFee>(fees, version.Code),
        });
        return new(versions, ShippedFile.Read("aliases.csv", MarkTable.Aliases));
    }

    private static ILookup<ProcedureCode, T> ByCode<T>(string name, CsvTable<(ProcedureCode Code, T Line)> table) =>
        ShippedFile.Read(name, table).ToLookup(row => row.Code, row => row.Line);
}

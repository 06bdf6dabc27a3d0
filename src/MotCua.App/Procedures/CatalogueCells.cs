using MotCua.App.Csv;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The cells only the catalogue's tables have.</summary>
internal static class CatalogueCells
{
    public static ProcedureCode? ProcedureCode(this CsvLine line, string column) =>
        line.Optional<ProcedureCode>(column, Rules.Procedures.ProcedureCode.TryParse, CatalogueFlaws.NotACode);

    public static ProcedureCode RequiredCode(this CsvLine line, string column)
    {
        line.Required(column);
        return line.ProcedureCode(column) ?? default;
    }

    public static TimeLimit? Limit(this CsvLine line, string column) =>
        line.Optional<TimeLimit>(column, TimeLimit.TryParse, CatalogueFlaws.NotALimit);
}

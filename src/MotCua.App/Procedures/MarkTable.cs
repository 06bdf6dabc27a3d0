using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The columns of <c>marks.csv</c> and <c>aliases.csv</c>: what is known about a fact beyond the fact itself.</summary>
internal static class MarkTable
{
    public static readonly CsvTable<(ProcedureCode Code, FactMark Mark)> Marks = new(
        ["code", "fact", "mark", "source", "note"],
        ["code", "fact", "mark"],
        line => (line.RequiredCode("code"), new(line.Word<ProcedureFact>("fact") ?? ProcedureFact.Existence, Mark(line))));

    public static readonly CsvTable<ProcedureAlias> Aliases = new(
        ["wording", "code", "kind", "mark", "source", "note"],
        ["wording", "code", "kind"],
        line => new(line.Required("wording"), line.RequiredCode("code"), line.Word<AliasKind>("kind") ?? AliasKind.OtherName, Mark(line)));

    private static Mark Mark(CsvLine line) => new(line.Word<Certainty>("mark") ?? Certainty.Found, line.Text("source"), line.Text("note"));
}

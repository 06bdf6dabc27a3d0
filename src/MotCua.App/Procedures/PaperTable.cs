using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The columns of <c>papers.csv</c>, and how a line becomes a required paper of a procedure.</summary>
internal static class PaperTable
{
    public static readonly CsvTable<(ProcedureCode Code, RequiredPaper Paper)> Table = new(
        ["code", "seq", "case", "paper", "originals", "copies", "form_file", "use", "note"],
        ["code", "seq", "paper"],
        line => (line.RequiredCode("code"), Paper(line)));

    private static RequiredPaper Paper(CsvLine line) => new(
        (int)(line.Count("seq") ?? 0),
        line.Text("case"),
        line.Required("paper"),
        (int?)line.Count("originals"),
        (int?)line.Count("copies"),
        line.Text("form_file"),
        line.Word<PaperUse>("use") ?? PaperUse.Unstated,
        line.Text("note"));
}

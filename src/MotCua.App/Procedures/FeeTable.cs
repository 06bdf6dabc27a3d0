using MotCua.App.Csv;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The columns of <c>fees.csv</c>, and how a line becomes a published fee of a procedure.</summary>
internal static class FeeTable
{
    public static readonly CsvTable<(ProcedureCode Code, ProcedureFee Fee)> Table = new(
        ["code", "channel", "amount", "per", "later_from", "later_amount", "cap", "exemption", "limit", "limit_note", "text"],
        ["code", "channel", "amount"],
        line => (line.RequiredCode("code"), Fee(line)));

    private static ProcedureFee Fee(CsvLine line)
    {
        line.Required("channel");
        return new()
        {
            Channel = line.Word<FilingChannel>("channel") ?? FilingChannel.Direct,
            Amount = line.Count("amount"),
            Per = line.Text("per"),
            LaterFrom = (int?)line.Count("later_from"),
            LaterAmount = line.Count("later_amount"),
            Cap = line.Count("cap"),
            Exemption = line.Text("exemption"),
            Limit = line.Limit("limit"),
            LimitNote = line.Text("limit_note"),
            Text = line.Text("text"),
        };
    }
}

using MotCua.Rules.Money;
using MotCua.Rules.Procedures;

namespace MotCua.App.Fees;

/// <summary>The rule a procedure's fee is computed by (cách tính phí): the office's own figure, or the published line.</summary>
public static class FeeRules
{
    /// <summary>Null where no single figure is published and the office has entered none.</summary>
    public static FeeRule? Of(OfferedProcedure procedure, FilingChannel channel)
    {
        if (procedure.Local.Fee is { } local)
        {
            return local == 0 ? new FeeRule.Free() : new FeeRule.PerCase(local);
        }

        var lines = procedure.Version.Fees.Where(fee => fee.Channel == channel).ToList();
        return lines.Find(fee => fee.Amount is not null) is { } line ? Of(line) : null;
    }

    private static FeeRule Of(ProcedureFee line) => (line.Amount, line.Per) switch
    {
        (0, _) => new FeeRule.Free(),
        ({ } amount, "trang") => new FeeRule.PerPage(amount, line is { LaterFrom: { } from, LaterAmount: { } later } ? new LaterPages(from, later) : null, line.Cap),
        ({ } amount, "bản") => new FeeRule.PerCopy(amount),
        ({ } amount, _) => new FeeRule.PerCase(amount),
        _ => throw new InvalidOperationException("A line without an amount was chosen."),
    };
}

using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I12: the daily counters are exactly what the ledger's entries count, to the digit.</summary>
public static class LedgerFigures
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var violations = new List<Violation>();
        var counted = await RecountAsync(read, officeId, violations);
        var kept = await read.ListAsync(
            "select day_on, counter, subject, amount from daily_counters where office_id = $1",
            row => (Figure: new Figure(row.Day("day_on"), row.Text("counter"), row.Text("subject")), Amount: row.Long("amount")),
            officeId);
        foreach (var (figure, amount) in kept)
        {
            counted.Remove(figure, out var recounted);
            AddIfDifferent(violations, officeId, figure, amount, recounted);
        }

        foreach (var (figure, recounted) in counted)
        {
            AddIfDifferent(violations, officeId, figure, 0, recounted);
        }

        return new Findings(kept.Count, violations);
    }

    private static async Task<Dictionary<Figure, long>> RecountAsync(OfficeRead read, int officeId, List<Violation> violations)
    {
        var counted = new Dictionary<Figure, long>();
        await foreach (var line in LedgerChain.LinesAsync(read, officeId))
        {
            if (Kinds.Read(line.Kind, line.Payload) is not { } entry)
            {
                violations.Add(new Violation("I12", officeId, Sentence.Of(
                    "Sổ, dòng {sequence}: không biết loại việc {kind}.", ("sequence", line.Sequence), ("kind", line.Kind))));
                continue;
            }

            foreach (var count in entry.Counts())
            {
                var figure = new Figure(count.On ?? line.HappenedAt.Day(), count.Counter, count.Subject);
                counted[figure] = counted.GetValueOrDefault(figure) + count.Amount;
            }
        }

        return counted;
    }

    private static void AddIfDifferent(List<Violation> violations, int officeId, Figure figure, long kept, long recounted)
    {
        if (kept != recounted)
        {
            violations.Add(new Violation("I12", officeId, Sentence.Of(
                "Số liệu {counter} {subject} ngày {day}: đang ghi {kept}, đếm lại từ sổ là {recounted}.",
                ("counter", figure.Counter), ("subject", figure.Subject), ("day", figure.Day), ("kept", kept), ("recounted", recounted))));
        }
    }

    private readonly record struct Figure(DateOnly Day, string Counter, string Subject);
}

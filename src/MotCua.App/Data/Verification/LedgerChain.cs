using MotCua.App.Ledger;
using MotCua.App.Offices;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I1 and I13: every line follows the one before it, its hash is that of its bytes, and the office's head is the last.</summary>
public static class LedgerChain
{
    private const int Page = 5000;

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var violations = new List<Violation>();
        var (sequence, hash) = (0L, new byte[32]);
        await foreach (var line in LinesAsync(read, officeId))
        {
            if (line.Sequence != sequence + 1)
            {
                violations.Add(Broken(officeId, line.Sequence, "thiếu dòng đứng trước"));
            }
            else if (!line.PreviousHash.AsSpan().SequenceEqual(hash))
            {
                violations.Add(Broken(officeId, line.Sequence, "không nối với dòng trước"));
            }

            if (!line.ComputeHash().AsSpan().SequenceEqual(line.Hash))
            {
                violations.Add(Broken(officeId, line.Sequence, "nội dung khác với dấu của nó"));
            }

            (sequence, hash) = (line.Sequence, line.Hash);
        }

        var office = (await read.FindAsync<Office>(officeId))!;
        if (office.HeadSequence != sequence || !office.HeadHash.AsSpan().SequenceEqual(hash))
        {
            // Of a ledger cut short the first missing line is named, of one that runs on the first beyond its head.
            var first = Math.Min(office.HeadSequence, sequence) + (office.HeadSequence == sequence ? 0 : 1);
            violations.Add(Broken(officeId, first, "đầu sổ không phải là dòng cuối"));
        }

        return new Findings(sequence, violations);
    }

    /// <summary>The whole ledger in order, a page at a time, so that a long one is never held at once.</summary>
    public static async IAsyncEnumerable<LedgerLine> LinesAsync(OfficeRead read, int officeId)
    {
        var columns = string.Join(", ", LedgerLine.Table.Columns);
        for (var after = 0L; ;)
        {
            var lines = await read.ListAsync(
                $"select {columns} from ledger_entries where office_id = $1 and sequence > $2 order by sequence limit {Page}",
                LedgerLine.Table.Read,
                officeId,
                after);
            foreach (var line in lines)
            {
                yield return line;
            }

            if (lines.Count < Page)
            {
                yield break;
            }

            after = lines[^1].Sequence;
        }
    }

    private static Violation Broken(int officeId, long sequence, string how) =>
        new("I13", officeId, Sentence.Of("Sổ, dòng {sequence}: {how}.", ("sequence", sequence), ("how", how)));
}

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
        try
        {
            await foreach (var line in LinesAsync(read, officeId))
            {
                violations.AddRange(Breaks(line, sequence, hash).Select(how => Broken(officeId, line.Sequence, how)));
                (sequence, hash) = (line.Sequence, line.Hash);
            }
        }
        catch (UnreadableLineException unreadable)
        {
            return new Findings(sequence, [.. violations, Broken(officeId, unreadable.Sequence, "không đọc được")]);
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

    private static IEnumerable<string> Breaks(LedgerLine line, long sequence, byte[] hash)
    {
        if (line.Sequence != sequence + 1)
        {
            yield return "thiếu dòng đứng trước";
        }
        else if (!line.PreviousHash.AsSpan().SequenceEqual(hash))
        {
            yield return "không nối với dòng trước";
        }

        if (!line.ComputeHash().AsSpan().SequenceEqual(line.Hash))
        {
            yield return "nội dung khác với dấu của nó";
        }
    }

    /// <summary>The whole ledger in order, a page at a time, so that a long one is never held at once.</summary>
    /// <exception cref="UnreadableLineException">What stands in a line is no moment or no key; every line before it was given.</exception>
    public static async IAsyncEnumerable<LedgerLine> LinesAsync(OfficeRead read, int officeId)
    {
        for (var (after, page) = (0L, Page); ;)
        {
            IReadOnlyList<LedgerLine> lines;
            try
            {
                lines = await PageAsync(read, officeId, after, page);
            }
            catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidCastException or OverflowException)
            {
                // Line by line from here to the one that cannot be read, so that it has a number.
                page = page > 1 ? 1 : throw new UnreadableLineException(after + 1, problem);
                continue;
            }

            foreach (var line in lines)
            {
                yield return line;
            }

            if (lines.Count < page)
            {
                yield break;
            }

            after = lines[^1].Sequence;
        }
    }

    private static Task<IReadOnlyList<LedgerLine>> PageAsync(OfficeRead read, int officeId, long after, int size) => read.ListAsync(
        $"select {string.Join(", ", LedgerLine.Table.Columns)} from ledger_entries where office_id = $1 and sequence > $2 order by sequence limit {size}",
        LedgerLine.Table.Read,
        officeId,
        after);

    private static Violation Broken(int officeId, long sequence, string how) =>
        new("I13", officeId, Sentence.Of("Sổ, dòng {sequence}: {how}.", ("sequence", sequence), ("how", how)));
}

/// <summary>A line of the ledger that is none.</summary>
public sealed class UnreadableLineException(long sequence, Exception problem) : Exception($"Ledger line {sequence} cannot be read: {problem.Message}", problem)
{
    public long Sequence => sequence;
}

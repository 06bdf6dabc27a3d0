using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.Reports;

/// <summary>
/// Where a day begins in the ledger (đầu ngày trong sổ). Moments of recording never run backwards along the sequence, so
/// the place is found by halving: twenty looks by key in a million entries, and no index to keep.
/// </summary>
public static class LedgerDay
{
    /// <summary>The last sequence recorded before the day, 0 if none.</summary>
    public static async Task<long> BeforeFirstAsync(IRows rows, int officeId, DateOnly day)
    {
        var head = await rows.ListAsync("select head_sequence from offices where office_id = $1", row => row.Long("head_sequence"), officeId);
        var start = OfficeTime.At(day, TimeOnly.MinValue);
        var (before, notBefore) = (0L, head[0] + 1);
        while (notBefore - before > 1)
        {
            var middle = before + ((notBefore - before) / 2);
            if (await RecordedAtAsync(rows, officeId, middle) < start)
            {
                before = middle;
            }
            else
            {
                notBefore = middle;
            }
        }

        return before;
    }

    private static async Task<DateTimeOffset> RecordedAtAsync(IRows rows, int officeId, long sequence)
    {
        var moments = await rows.ListAsync(
            "select recorded_at from ledger_entries where office_id = $1 and sequence = $2", row => row.Moment("recorded_at"), officeId, sequence);
        return moments[0];
    }
}

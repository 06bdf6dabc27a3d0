using MotCua.App.Data;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>The procedures this office receives most (thủ tục hay nhận), counted from the daily figures of the last ninety days.</summary>
public static class OftenReceived
{
    private const int Days = 90;

    /// <summary>How many files of each code were received, the most first.</summary>
    public static async Task<IReadOnlyList<ProcedureCode>> ReadAsync(IRows rows, int officeId, DateOnly today) => await rows.ListAsync(
        """
        select subject from daily_counters
        where office_id = $1 and day_on >= $2 and counter = 'dossiers-received'
        group by subject
        order by sum(amount) desc, subject
        """,
        row => ProcedureCode.Parse(row.Text("subject")),
        officeId,
        today.AddDays(-Days));
}

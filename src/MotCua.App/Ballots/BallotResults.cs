using MotCua.App.Data;
using MotCua.Rules.Ballots;

namespace MotCua.App.Ballots;

/// <summary>What the ballots of some days said (kết quả lấy phiếu), counted from the rows; fewer than five are only counted.</summary>
public static class BallotResults
{
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    public static async Task<BallotFigures> ReadAsync(IRows rows, int officeId, DateOnly from, DateOnly until)
    {
        var counted = await rows.ListAsync(
            "select overall, count(*) as number from ballots where office_id = $1 and day_on >= $2 and day_on <= $3 group by overall",
            row => (Level: row.Code<Satisfaction>("overall"), Number: row.Int("number")),
            officeId,
            from,
            until);
        int Of(Satisfaction level) => counted.FirstOrDefault(pair => pair.Level == level).Number;
        return new BallotFigures(Of(Satisfaction.VerySatisfied), Of(Satisfaction.Satisfied), Of(Satisfaction.Dissatisfied));
    }
}

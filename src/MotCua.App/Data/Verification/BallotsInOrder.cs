using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I10: each day and sitting has as many ballots as its entries say, and no more ballots than codes were used.</summary>
public static class BallotsInOrder
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var cast = (await read.ListAsync(
            "select day_on, sitting, count(*) as number from ballots where office_id = $1 group by day_on, sitting",
            row => ((Day: row.Day("day_on"), Sitting: row.Text("sitting")), Number: row.Long("number")),
            officeId)).ToDictionary(sitting => sitting.Item1, sitting => sitting.Number);
        var counted = (await read.ListAsync(
            "select day_on, subject, amount from daily_counters where office_id = $1 and counter = 'ballots'",
            row => ((Day: row.Day("day_on"), Sitting: row.Text("subject")), Amount: row.Long("amount")),
            officeId)).ToDictionary(sitting => sitting.Item1, sitting => sitting.Amount);
        var used = await read.NumberAsync("select count(*) as number from ballot_codes where office_id = $1 and is_used = $2", officeId, true);
        var ballots = cast.Values.Sum();
        return new Findings(ballots, [
            .. from sitting in cast.Keys.Union(counted.Keys)
               let rows = cast.GetValueOrDefault(sitting)
               let figure = counted.GetValueOrDefault(sitting)
               where rows != figure
               select new Violation("I10", officeId, Sentence.Of("Buổi {sitting} ngày {day}: có {rows} phiếu, số liệu ghi {figure}.", ("sitting", sitting.Sitting), ("day", sitting.Day), ("rows", rows), ("figure", figure))),
            .. ballots == used ? Array.Empty<Violation>() : [new Violation("I10", officeId, Sentence.Of("Có {ballots} phiếu đánh giá nhưng {used} mã đã dùng.", ("ballots", ballots), ("used", used)))],
        ]);
    }
}

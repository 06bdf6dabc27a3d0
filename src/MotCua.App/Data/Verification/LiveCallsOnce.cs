using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I3: a ticket is in one live call at most, a desk too, and a ticket is called exactly while its call lasts.</summary>
public static class LiveCallsOnce
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var live = await read.NumberAsync("select count(*) as number from calls where office_id = $1 and ended_at is null", officeId);
        List<Violation> violations =
        [
            .. await FindAsync(read, officeId, "ticket_id", "calls where office_id = $1 and ended_at is null group by ticket_id having count(*) > 1", "Số (mã {id}) đang được mời ở nhiều quầy cùng lúc."),
            .. await FindAsync(read, officeId, "desk_id", "calls where office_id = $1 and ended_at is null group by desk_id having count(*) > 1", "Quầy (mã {id}) đang mời nhiều số cùng lúc."),
            .. await FindAsync(
                read,
                officeId,
                "ticket_id",
                "tickets where office_id = $1 and state = 'called' and not exists (select 1 from calls where calls.office_id = tickets.office_id and calls.ticket_id = tickets.ticket_id and calls.ended_at is null)",
                "Số (mã {id}) ghi là đang được mời nhưng không có lượt mời nào còn mở."),
            .. await FindAsync(
                read,
                officeId,
                "ticket_id",
                "tickets where office_id = $1 and state <> 'called' and exists (select 1 from calls where calls.office_id = tickets.office_id and calls.ticket_id = tickets.ticket_id and calls.ended_at is null)",
                "Số (mã {id}) còn lượt mời đang mở nhưng không ghi là đang được mời."),
        ];
        return new Findings(live, violations);
    }

    private static async Task<IEnumerable<Violation>> FindAsync(OfficeRead read, int officeId, string id, string from, string sentence) =>
        from found in await read.ListAsync($"select {id} as id from {from} order by {id}", row => row.Long("id"), officeId)
        select new Violation("I3", officeId, Sentence.Of(sentence, ("id", found)));
}

using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I9: a pager is in at most one hand, a visit holds at most one, and a lost one is in nobody's; the loans are as many as the figures say.</summary>
public static class PagersInOrder
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var loans = await read.NumberAsync("select count(*) as number from pager_loans where office_id = $1", officeId);
        var counted = await read.NumberAsync("select sum(amount) as number from daily_counters where office_id = $1 and counter = 'pagers-lent'", officeId);
        var lent = await read.ListAsync(
            """
            select pager.number, pager.lost_at, loan.visit_id
            from pager_loans loan join pagers pager on pager.office_id = loan.office_id and pager.pager_id = loan.pager_id
            where loan.office_id = $1 and loan.ended_at is null
            order by pager.number
            """,
            row => (Number: row.Int("number"), IsLost: row.MomentOrNull("lost_at") is not null, Visit: row.Long("visit_id")),
            officeId);
        return new Findings(loans, [
            .. lent.Where(loan => loan.IsLost).Select(loan => Wrong(officeId, Sentence.Of("Thẻ rung {number} đã báo mất nhưng đang ghi là có người mượn.", ("number", loan.Number)))),
            .. lent.GroupBy(loan => loan.Number).Where(same => same.Count() > 1).Select(same => Wrong(officeId, Sentence.Of("Thẻ rung {number} đang ghi là hai người mượn.", ("number", same.Key)))),
            .. lent.GroupBy(loan => loan.Visit).Where(same => same.Count() > 1).Select(same => Wrong(officeId, Sentence.Of("Lượt {visit} đang ghi là mượn hai thẻ rung.", ("visit", same.Key)))),
            .. loans == counted ? Array.Empty<Violation>() : [Wrong(officeId, Sentence.Of("Có {loans} lượt mượn thẻ rung, số liệu ghi {counted}.", ("loans", loans), ("counted", counted)))],
        ]);
    }

    private static Violation Wrong(int officeId, Sentence what) => new("I9", officeId, what);
}

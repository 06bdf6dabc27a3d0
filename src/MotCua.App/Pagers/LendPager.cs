using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Lends a pager to a visit (phát thẻ rung): the one named, else the visit's own number, else the lowest free one; a weak battery last, a broken one never.</summary>
public sealed class LendPager : IAct<LendPagerInput, PagerLent>
{
    public async Task<Verdict<PagerLent>> RunAsync(OfficeWrite office, LendPagerInput input, Actor actor)
    {
        var visit = await office.GetAsync<Visit>(input.VisitId);
        if (TodaysPeople.Refused(actor, visit.OpenedAt.Day(), office.Today) is { } notToday)
        {
            return notToday;
        }

        if (visit.ClosedAt is not null)
        {
            return PagerRefusals.VisitClosed();
        }

        if (await office.LoanOfVisitAsync(visit.VisitId) is { } loan)
        {
            return PagerRefusals.HasOne((await office.GetAsync<Pager>(loan.PagerId)).Number);
        }

        if (!(await ChooseAsync(office, input)).IsGranted(out var pager, out var refusal))
        {
            return refusal;
        }

        var lent = new PagerLoan
        {
            OfficeId = office.OfficeId,
            LoanId = office.NextId(Series.PagerLoan),
            PagerId = pager.PagerId,
            VisitId = visit.VisitId,
            LentAt = office.Now,
            Rung = 0,
            LastSequence = office.Sequence,
        };
        office.Insert(lent);
        var entry = new PagerLent(lent.LoanId, pager.Number) { VisitId = visit.VisitId };
        office.Record(entry);
        return entry;
    }

    private static async Task<Verdict<Pager>> ChooseAsync(OfficeWrite office, LendPagerInput input)
    {
        var free = await office.ListAsync(
            $"""
            select {string.Join(", ", Pager.Table.Columns)} from pagers
            where office_id = $1 and lost_at is null
              and not exists (select 1 from pager_loans loan where loan.office_id = pagers.office_id and loan.pager_id = pagers.pager_id and loan.ended_at is null)
            order by number
            """,
            Pager.Table.Read,
            office.OfficeId);
        if (input.Number is { } wanted)
        {
            return free.FirstOrDefault(pager => pager.Number == wanted) switch
            {
                null => PagerRefusals.Out(wanted),
                { Battery: PagerBattery.Broken } => PagerRefusals.IsBroken(wanted),
                var named => named,
            };
        }

        Pager[] usable = [.. free.Where(pager => pager.Battery != PagerBattery.Broken).OrderBy(pager => pager.Battery == PagerBattery.Weak)];

        var ordinals = await office.ListAsync("select ordinal from tickets where office_id = $1 and visit_id = $2", row => row.Int("ordinal"), office.OfficeId, input.VisitId);
        return (usable.FirstOrDefault(pager => ordinals.Contains(pager.Number)) ?? usable.FirstOrDefault()) is { } chosen ? chosen : PagerRefusals.RunOut();
    }
}

/// <param name="Number">Null lets the program choose.</param>
public sealed record LendPagerInput(long VisitId, int? Number = null);

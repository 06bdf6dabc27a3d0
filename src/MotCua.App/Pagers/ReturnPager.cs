using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Takes a pager back (thu lại thẻ rung).</summary>
public sealed class ReturnPager : IAct<ReturnPagerInput, PagerReturned>
{
    public async Task<Verdict<PagerReturned>> RunAsync(OfficeWrite office, ReturnPagerInput input, Actor actor)
    {
        if (!(await office.LentAsync(input.Number)).IsGranted(out var lent, out var refusal))
        {
            return refusal;
        }

        office.Update(lent.Loan with { EndedAt = office.Now, Outcome = LoanOutcome.Returned, LastSequence = office.Sequence });
        var returned = new PagerReturned(lent.Loan.LoanId, lent.Pager.Number) { VisitId = lent.Loan.VisitId };
        office.Record(returned);
        return returned;
    }
}

public sealed record ReturnPagerInput(int Number);

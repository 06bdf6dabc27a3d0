using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Rings the pager of a visit (rung thẻ): recorded, so that the tray shows it; whoever stands at the tray presses the sender.</summary>
public sealed class RingPager : IAct<RingPagerInput, PagerRung>
{
    public async Task<Verdict<PagerRung>> RunAsync(OfficeWrite office, RingPagerInput input, Actor actor)
    {
        if (!(await office.LentAsync(input.Number)).IsGranted(out var lent, out var refusal))
        {
            return refusal;
        }

        office.Update(lent.Loan with { Rung = lent.Loan.Rung + 1, RungAt = office.Now, LastSequence = office.Sequence });
        var rung = new PagerRung(lent.Loan.LoanId, lent.Pager.Number, lent.Loan.Rung + 1) { VisitId = lent.Loan.VisitId };
        office.Record(rung);
        return rung;
    }
}

public sealed record RingPagerInput(int Number);

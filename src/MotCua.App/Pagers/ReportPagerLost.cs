using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Pagers;

/// <summary>Reports a pager lost (báo mất thẻ rung): the visit goes on without it, and nobody is lent it until it is registered again.</summary>
public sealed class ReportPagerLost : IAct<ReportPagerLostInput, PagerLost>
{
    public async Task<Verdict<PagerLost>> RunAsync(OfficeWrite office, ReportPagerLostInput input, Actor actor)
    {
        if (!(await office.PagerAsync(input.Number)).IsGranted(out var pager, out var refusal))
        {
            return refusal;
        }

        if (pager.LostAt is not null)
        {
            return PagerRefusals.Out(pager.Number);
        }

        var lent = (await office.LentAsync(input.Number)).IsGranted(out var open, out _) ? open.Loan : null;
        office.Update(pager with { LostAt = office.Now, LastSequence = office.Sequence });
        if (lent is not null)
        {
            office.Update(lent with { EndedAt = office.Now, Outcome = LoanOutcome.Lost, LastSequence = office.Sequence });
        }

        var lost = new PagerLost(pager.PagerId, pager.Number, lent?.LoanId)
        {
            VisitId = lent?.VisitId,
            NoteHash = string.IsNullOrWhiteSpace(input.Note) ? null : office.Remark("note", input.Note),
        };
        office.Record(lost);
        return lost;
    }
}

public sealed record ReportPagerLostInput(int Number, string? Note = null);

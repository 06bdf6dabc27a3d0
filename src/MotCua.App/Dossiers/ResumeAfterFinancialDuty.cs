using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Starts the clock again once the money is paid (tiếp tục sau nghĩa vụ tài chính); a slip given on paper gets its second date.</summary>
public sealed class ResumeAfterFinancialDuty : IAct<ResumeAfterFinancialDutyInput, DossierResumed>
{
    public async Task<Verdict<DossierResumed>> RunAsync(OfficeWrite office, ResumeAfterFinancialDutyInput input, Actor actor)
    {
        if (await office.IsClockDoubtedAsync())
        {
            return DossierRefusals.ClockDoubted();
        }

        if (string.IsNullOrWhiteSpace(input.Proof))
        {
            return DossierRefusals.ProofMissing();
        }

        if (!(await office.StandstillAsync(input.DossierId, input.Seen, DossierState.Processing)).IsGranted(out var standstill, out var refusal))
        {
            return refusal;
        }

        if (standstill.Dossier.State != DossierState.FinancialDuty)
        {
            return Refusals.DossierStateStep(standstill.Dossier.State, DossierState.Processing);
        }

        var after = office.GoOn(standstill, anew: false);
        if (after.AppointedAt is not null)
        {
            office.Update(after with { AppointedAt = after.DueCurrentAt });
        }

        var resumed = new DossierResumed(after.Holder) { VisitId = after.VisitId, DossierId = after.DossierId, DueAt = after.DueCurrentAt, ReasonHash = office.Remark("proof", input.Proof) };
        office.Record(resumed);
        return resumed;
    }
}

/// <param name="Proof">Number and day of the paper that says it was paid.</param>
public sealed record ResumeAfterFinancialDutyInput(long DossierId, string Proof, long? Seen = null);

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Stops a file for good (dừng xử lý hồ sơ) with slip 05: it was withdrawn, or the law ends it. Kept originals go back first.</summary>
public sealed class StopDossier : IAct<StopDossierInput, DossierStopped>
{
    public async Task<Verdict<DossierStopped>> RunAsync(OfficeWrite office, StopDossierInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !Lifecycle.Step(dossier.State, DossierState.Stopped).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        var withdrawn = dossier.State == DossierState.WithdrawalRequested;
        if (!withdrawn && string.IsNullOrWhiteSpace(input.Reason))
        {
            return DossierRefusals.ReasonMissing();
        }

        var papers = await office.PapersAsync(dossier.DossierId);
        if (papers.Any(paper => paper is { KeptAt: not null, ReturnedAt: null }))
        {
            return DossierRefusals.OriginalsStillHere();
        }

        var suspensions = await office.SuspensionsAsync(dossier.DossierId);
        var visit = await office.EndingVisitAsync(dossier);
        office.EndSuspension(suspensions);
        var after = dossier with
        {
            State = DossierState.Stopped,
            Promise = dossier.Voided(),
            DueCurrentAt = null,
            Holder = Holder.Nobody,
            HolderId = null,
            HolderSinceAt = office.Now,
            ClosedAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Update(after);
        if (visit is not null)
        {
            office.Update(visit with { ClosedAt = office.Now, LastSequence = office.Sequence });
        }

        var number = office.IssueSlip(dossier, SlipForm.Stop05, withdrawn ? SlipReason.Withdrawn : SlipReason.NotAccepted, input.Reason);
        var stopped = new DossierStopped(number, withdrawn)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            Decided = after.Promise == dossier.Promise ? null : after.Promise,
            ReasonHash = string.IsNullOrWhiteSpace(input.Reason) ? null : office.Remark("reason", input.Reason),
        };
        office.Record(stopped);
        return stopped;
    }
}

/// <param name="Reason">Not needed for a file its applicant has withdrawn.</param>
public sealed record StopDossierInput(long DossierId, string? Reason = null, long? Seen = null);

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Records that the applicant wants the file back (công dân yêu cầu rút hồ sơ): the promise falls away; stopping it ends the file.</summary>
public sealed class WithdrawDossier : IAct<WithdrawDossierInput, WithdrawalRequested>
{
    public async Task<Verdict<WithdrawalRequested>> RunAsync(OfficeWrite office, WithdrawDossierInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !Lifecycle.Step(dossier.State, DossierState.WithdrawalRequested).IsGranted(out var state, out refusal))
        {
            return refusal;
        }

        var suspensions = await office.SuspensionsAsync(dossier.DossierId);
        office.EndSuspension(suspensions);
        var after = dossier with
        {
            State = state,
            Promise = dossier.Voided(),
            DueCurrentAt = office.DeadlineOf(dossier, suspensions.Ended(office.Now)).DueCurrent,
            CalendarRevision = office.Terms.CalendarRevision,
            Holder = Holder.Reception,
            HolderId = null,
            HolderSinceAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Update(after);
        var requested = new WithdrawalRequested(dossier.State)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            Decided = after.Promise == dossier.Promise ? null : after.Promise,
            ReasonHash = string.IsNullOrWhiteSpace(input.Reason) ? null : office.Remark("reason", input.Reason),
        };
        office.Record(requested);
        return requested;
    }
}

/// <param name="Reason">The applicant owes none.</param>
public sealed record WithdrawDossierInput(long DossierId, string? Reason = null, long? Seen = null);

using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>A dossier whose clock is about to stop or to go on (tạm dừng, tiếp tục tính hạn), with the times it stood still before.</summary>
internal sealed record Standstill(Dossier Dossier, DossierState State, IReadOnlyList<DossierSuspension> Suspensions, bool IsExplained, long? Specialist);

/// <summary>Stops and starts a dossier's clock.</summary>
internal static class StandingStill
{
    /// <summary>Grants the change of state, and reads what it needs.</summary>
    public static async Task<Verdict<Standstill>> StandstillAsync(this OfficeWrite office, long dossierId, long? seen, DossierState to)
    {
        if (!(await office.DossierAsync(dossierId, seen)).IsGranted(out var dossier, out var refusal)
            || !Lifecycle.Step(dossier.State, to).IsGranted(out var state, out refusal))
        {
            return refusal;
        }

        return new Standstill(
            dossier,
            state,
            await office.SuspensionsAsync(dossierId),
            await office.FindAsync<DossierExplanation>(dossierId, DossierExplanation.GoingOn) is not null,
            await office.ExaminerAsync(dossierId));
    }

    /// <summary>The clock stands still and the applicant has to do something; a promise still open falls away.</summary>
    public static Dossier Pause(this OfficeWrite office, Standstill standstill, SuspensionCause cause)
    {
        var pause = new DossierSuspension
        {
            OfficeId = office.OfficeId,
            SuspensionId = office.NextId(Series.Suspension),
            DossierId = standstill.Dossier.DossierId,
            Cause = cause,
            BeganAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Insert(pause);
        var after = standstill.Dossier with
        {
            State = standstill.State,
            Promise = standstill.Dossier.Voided(),
            DueCurrentAt = office.DeadlineOf(standstill.Dossier, [.. standstill.Suspensions, pause]).DueCurrent,
            CalendarRevision = office.Terms.CalendarRevision,
            Holder = Holder.Applicant,
            HolderId = null,
            HolderSinceAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Update(after);
        return after;
    }

    /// <summary>The clock goes on, or the whole limit starts anew; the next step's desk has the file, and the arithmetic is kept.</summary>
    public static Dossier GoOn(this OfficeWrite office, Standstill standstill, bool anew)
    {
        office.EndSuspension(standstill.Suspensions);
        var before = anew ? standstill.Dossier with { RestartedAt = office.Now } : standstill.Dossier;
        var deadline = office.DeadlineOf(before, standstill.Suspensions.Ended(office.Now));
        var explanation = new DossierExplanation
        {
            OfficeId = office.OfficeId,
            DossierId = before.DossierId,
            Subject = DossierExplanation.GoingOn,
            Steps = DossierExplanation.Written(deadline.Steps),
            LastSequence = office.Sequence,
        };
        if (standstill.IsExplained)
        {
            office.Update(explanation);
        }
        else
        {
            office.Insert(explanation);
        }

        var after = before.Handed(office, NextHolder.Of(before.Progress()), standstill.Specialist) with
        {
            State = standstill.State,
            DueCurrentAt = deadline.DueCurrent,
            CalendarRevision = office.Terms.CalendarRevision,
        };
        office.Update(after);
        return after;
    }
}

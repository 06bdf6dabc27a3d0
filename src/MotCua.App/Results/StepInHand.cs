using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>A step about to be written (bước đang làm): the dossier and its result as they were, and the progress once it is done.</summary>
public sealed record StepInHand(Dossier Dossier, StepProgress Progress, Result Result);

/// <summary>Takes the next step of a dossier's order, whichever it is: who has it next, and whether the result is ready now.</summary>
public static class StepTaking
{
    /// <summary>Grants the step if it is due, the dossier is at the desk that does it, and its clock runs.</summary>
    public static async Task<Verdict<StepInHand>> StepAsync(this OfficeWrite office, ProcessingStep step, long dossierId, long? seen)
    {
        if (!(await office.DossierAsync(dossierId, seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        var before = dossier.Progress();
        if (!before.Take(step).IsGranted(out var after, out refusal))
        {
            return refusal;
        }

        if (dossier.InProcess() is { } stands)
        {
            return stands;
        }

        return dossier.IsAtDeskOf(before) ? new StepInHand(dossier, after, await office.ResultAsync(dossier)) : DossierRefusals.AtAnotherDesk(dossier.Holder);
    }

    /// <summary>The dossier's result so far; a fresh one before anybody has worked on it.</summary>
    public static async Task<Result> ResultAsync(this OfficeWrite office, Dossier dossier) =>
        await office.FindAsync<Result>(dossier.DossierId)
        ?? new Result { OfficeId = office.OfficeId, DossierId = dossier.DossierId, Outcome = ResultOutcome.Approved, LastSequence = 0 };

    /// <summary>Writes the step, and gives its entry what follows from it, for the act to record.</summary>
    public static T Take<T>(this OfficeWrite office, StepInHand step, Result result, T entry)
        where T : StepTaken
    {
        var (before, ready) = (step.Dossier, step.Progress.IsReady);
        var after = before.Handed(office, NextHolder.Of(step.Progress), result.ExaminedBy) with
        {
            StepOrder = step.Progress.Order.ToString(),
            StepsDone = step.Progress.ToString(),
            State = ready ? DossierState.Completed : DossierState.Processing,
            ReadyAt = ready ? office.Now : null,
            Promise = ready ? before.Judged(office.Now) : before.Promise,
        };
        office.Update(after);
        office.Keep(result);
        return entry with
        {
            VisitId = after.VisitId,
            DossierId = after.DossierId,
            Holder = after.Holder,
            IsReady = ready,
            Decided = after.Promise == before.Promise ? null : after.Promise,
        };
    }

    /// <summary>When silence counts as agreement with the draft: the end of the working day after it went out; null when it has not.</summary>
    public static DateTimeOffset? SilenceLastsUntil(this OfficeWrite office, Result result) =>
        result.DraftSentAt is { } sent ? office.Terms.Calendar.ClosingOf(office.Terms.Calendar.NextWorkingDay(sent.Day())) : null;

    /// <summary>Somebody else of the office has it by name.</summary>
    public static bool IsAnothers(this Dossier dossier, Actor actor) => dossier.HolderId is { } holder && holder != actor.AccountId;

    public static void Keep(this OfficeWrite office, Result result)
    {
        var kept = result with { LastSequence = office.Sequence };
        if (result.LastSequence == 0)
        {
            office.Insert(kept);
            return;
        }

        office.Update(kept);
    }

    // A specialist in the room may take a fresh file up straight from the counter.
    private static bool IsAtDeskOf(this Dossier dossier, StepProgress progress) =>
        dossier.Holder == NextHolder.Of(progress) || (dossier.Holder == Holder.Reception && !progress.Done.Any());
}

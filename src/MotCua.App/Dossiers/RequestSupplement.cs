using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Asks for papers after receipt (yêu cầu bổ sung hồ sơ), naming everything on one slip 02; the clock stands still. A second request is a leader's.</summary>
public sealed class RequestSupplement : IAct<RequestSupplementInput, SupplementRequested>
{
    public async Task<Verdict<SupplementRequested>> RunAsync(OfficeWrite office, RequestSupplementInput input, Actor actor)
    {
        if (!(await office.StandstillAsync(input.DossierId, input.Seen, DossierState.SupplementRequested)).IsGranted(out var standstill, out var refusal)
            || !MissingPapers.Written(input.Papers, input.Reason).IsGranted(out var wording, out refusal))
        {
            return refusal;
        }

        var before = standstill.Dossier;
        if (before.InProcess() is { } stands)
        {
            return stands;
        }

        var asked = await office.TimesAskedAsync(before.DossierId);
        if (asked > 0 && !actor.Holds(Roles.CentreHead | Roles.Signer))
        {
            return DossierRefusals.AskedBefore();
        }

        var after = office.Pause(standstill, SuspensionCause.Supplement);
        var number = office.IssueSlip(after, SlipForm.Supplement02, SlipReason.PapersMissing, wording);
        var requested = new SupplementRequested(number, input.Papers.Count, before.State)
        {
            VisitId = before.VisitId,
            DossierId = before.DossierId,
            Decided = after.Promise == before.Promise ? null : after.Promise,
            Time = asked + 1,
            ReasonHash = office.Remark("papers", wording),
        };
        office.Record(requested);
        return requested;
    }
}

/// <param name="Papers">Everything missing, in one go.</param>
public sealed record RequestSupplementInput(long DossierId, IReadOnlyList<string> Papers, string Reason, long? Seen = null);

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Refuses at the desk a file that cannot be taken (từ chối tiếp nhận) with slip 03; the head of the centre has agreed.</summary>
public sealed class RefuseDossier : IAct<RefuseDossierInput, DossierRefused>
{
    public async Task<Verdict<DossierRefused>> RunAsync(OfficeWrite office, RefuseDossierInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return DossierRefusals.ReasonMissing();
        }

        if (!office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal)
            || !(await office.MyCallAsync(actor)).IsGranted(out var served, out refusal))
        {
            return refusal;
        }

        var agreed = input.AgreedBy ?? actor.AccountId;
        if (!(await office.PresentAsync(Roles.CentreHead)).Contains(agreed))
        {
            return DossierRefusals.HeadHasNotAgreed();
        }

        var number = office.IssueSlip(new SlipOf(null, served.Ticket.VisitId, null), SlipForm.Refusal03, SlipReason.NotAccepted, procedure.Name + '\n' + input.Reason.Trim().Normalize());
        var refused = new DossierRefused(procedure.Code.ToString(), number, agreed) { VisitId = served.Ticket.VisitId, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(refused);
        return refused;
    }
}

/// <param name="Procedure">Code or name of the procedure.</param>
/// <param name="AgreedBy">Account of the head of the centre who has agreed; the actor when null.</param>
public sealed record RefuseDossierInput(string Procedure, string Reason, long? AgreedBy = null);

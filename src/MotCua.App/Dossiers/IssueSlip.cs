using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Gives slip 01 afterwards (cấp giấy hẹn sau), or prints it once more; a second print says that it is one.</summary>
public sealed class IssueSlip : IAct<IssueSlipInput, SlipIssued>
{
    public async Task<Verdict<SlipIssued>> RunAsync(OfficeWrite office, IssueSlipInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.Slip == SlipState.Void)
        {
            return DossierRefusals.Closed();
        }

        var issued = await office.ReceiptSlipAsync(dossier.DossierId) is { } slip ? Again(office, slip) : First(office, dossier, input.Reason);
        office.Record(issued with { VisitId = dossier.VisitId, DossierId = dossier.DossierId });
        return issued with { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
    }

    private static SlipIssued First(OfficeWrite office, Dossier dossier, SlipReason reason)
    {
        var number = office.IssueSlip(dossier, SlipForm.Receipt01, reason);
        office.Update(dossier.WithPaperSlip(office.Now) with { LastSequence = office.Sequence });
        return new SlipIssued(SlipForm.Receipt01, number, office.Today.Year, reason, 1);
    }

    private static SlipIssued Again(OfficeWrite office, IssuedSlip slip)
    {
        office.Update(slip with { Printed = slip.Printed + 1, LastSequence = office.Sequence });
        return new SlipIssued(slip.Form, slip.Number, slip.Year, slip.Reason, slip.Printed + 1);
    }
}

/// <param name="Reason">Why it is given now; ignored when it was given before.</param>
public sealed record IssueSlipInput(long DossierId, SlipReason Reason = SlipReason.Asked, long? Seen = null);

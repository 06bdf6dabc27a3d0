using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Sends a file to another body (gửi cơ quan phối hợp); the law's clock runs on, and slip 01 is given now if it was left out.</summary>
public sealed class SendOutside : IAct<SendOutsideInput, DossierSentOutside>
{
    public async Task<Verdict<DossierSentOutside>> RunAsync(OfficeWrite office, SendOutsideInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.To))
        {
            return DossierRefusals.OutsideWhere();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.InProcess() is { } stands)
        {
            return stands;
        }

        var withheld = dossier.Slip == SlipState.Withheld;
        var number = withheld ? office.IssueSlip(dossier, SlipForm.Receipt01, SlipReason.VerificationStarts) : (int?)null;
        office.Update((withheld ? dossier.WithPaperSlip(office.Now) : dossier) with
        {
            State = DossierState.Processing,
            Holder = Holder.Outside,
            HolderId = null,
            HolderSinceAt = office.Now,
            LastSequence = office.Sequence,
        });
        var sent = new DossierSentOutside(dossier.Holder) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, SlipNumber = number, NoteHash = office.Remark("outside", input.To) };
        office.Record(sent);
        return sent;
    }
}

/// <param name="To">The body, and the number of the letter where there is one.</param>
public sealed record SendOutsideInput(long DossierId, string To, long? Seen = null);

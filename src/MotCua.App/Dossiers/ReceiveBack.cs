using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Takes a file back from another body (nhận lại từ cơ quan phối hợp): whoever does the next step has it.</summary>
public sealed class ReceiveBack : IAct<ReceiveBackInput, DossierReceivedBack>
{
    public async Task<Verdict<DossierReceivedBack>> RunAsync(OfficeWrite office, ReceiveBackInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.Holder != Holder.Outside)
        {
            return DossierRefusals.NotOutside(dossier.Holder);
        }

        var after = dossier.Handed(office, NextHolder.Of(dossier.Progress()), await office.ExaminerAsync(dossier.DossierId));
        office.Update(after);
        var back = new DossierReceivedBack(after.Holder)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            NoteHash = string.IsNullOrWhiteSpace(input.Answer) ? null : office.Remark("answer", input.Answer),
        };
        office.Record(back);
        return back;
    }
}

/// <param name="Answer">What the other body answered, and the number of its letter.</param>
public sealed record ReceiveBackInput(long DossierId, string? Answer = null, long? Seen = null);

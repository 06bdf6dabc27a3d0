using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Results;

/// <summary>Reminds whoever a ready result is for (nhắc nhận kết quả): one message a day at most, and none while another is on its way.</summary>
public sealed class RemindToCollect : IAct<RemindToCollectInput, CollectionReminded>
{
    public async Task<Verdict<CollectionReminded>> RunAsync(OfficeWrite office, RemindToCollectInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.Holder != Holder.ReturnDesk)
        {
            return ResultRefusals.NotReady(dossier.State);
        }

        var told = await office.ListAsync(
            "select sent_at from notices where office_id = $1 and dossier_id = $2 and template in ($3, $4) and (state in ('waiting', 'by-hand') or sent_at >= $5) order by notice_id",
            row => row.MomentOrNull("sent_at"),
            office.OfficeId,
            dossier.DossierId,
            Notices.Notice.ResultReady,
            Notices.Notice.CollectReminder,
            OfficeTime.At(office.Today, TimeOnly.MinValue));
        if (told.Count > 0)
        {
            return told[^1] is { } at ? ResultRefusals.ToldToday(at) : ResultRefusals.StillToTell();
        }

        office.Update(dossier with { LastSequence = office.Sequence });
        var reminded = new CollectionReminded(office.Today.DayNumber - dossier.HolderSinceAt.Day().DayNumber) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(reminded);
        return reminded;
    }
}

public sealed record RemindToCollectInput(long DossierId, long? Seen = null);

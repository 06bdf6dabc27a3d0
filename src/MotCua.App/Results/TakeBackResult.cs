using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Takes a result back that was handed over (nhận lại kết quả), against a signature and with its reason; the book keeps both lines.</summary>
public sealed class TakeBackResult : IAct<TakeBackResultInput, ResultTakenBack>
{
    public async Task<Verdict<ResultTakenBack>> RunAsync(OfficeWrite office, TakeBackResultInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return ResultRefusals.ReasonMissing();
        }

        if (!input.Signed)
        {
            return ResultRefusals.TakeBackUnsigned();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !Lifecycle.Step(dossier.State, DossierState.Completed).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        var handed = await office.FirstAsync(
            $"select {string.Join(", ", HandOverLine.Table.Columns)} from hand_over_lines where office_id = $1 and dossier_id = $2 and taken_back_at is null",
            HandOverLine.Table.Read,
            office.OfficeId,
            input.DossierId);
        if (handed is null)
        {
            return ResultRefusals.NothingHandedOver();
        }

        office.Update(handed with { TakenBackAt = office.Now, LastSequence = office.Sequence });
        office.Update(dossier.Handed(office, Holder.ReturnDesk, null) with { State = DossierState.Completed, ReturnedAt = null, ClosedAt = null });
        var back = new ResultTakenBack(dossier.ProcedureCode) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(back);
        return back;
    }
}

/// <param name="Signed">Whoever brought it back has signed for that.</param>
public sealed record TakeBackResultInput(long DossierId, string Reason, bool Signed, long? Seen = null);

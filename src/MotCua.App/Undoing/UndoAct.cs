using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Notices;
using MotCua.Rules;

namespace MotCua.App.Undoing;

/// <summary>Takes the last act on a ticket or dossier back on the same day (hoàn tác): the entry stays, the rows go back, counters are taken back, unsent messages are withdrawn.</summary>
public sealed class UndoAct : IAct<UndoActInput, ActUndone>
{
    public async Task<Verdict<ActUndone>> RunAsync(OfficeWrite office, UndoActInput input, Actor actor)
    {
        var line = await office.GetAsync<LedgerLine>(input.Sequence);
        if (!WayBackOf(office, line, input, actor).IsGranted(out var way, out var refusal))
        {
            return refusal;
        }

        if (await LastOfSubjectAsync(office, line) is var last && last != line.Sequence)
        {
            return UndoRefusals.SomethingCameAfter(line.Sequence, last);
        }

        var sent = await office.ListAsync(
            "select template from notices where office_id = $1 and sequence = $2 and state = 'sent' order by notice_id",
            row => row.Text("template"),
            office.OfficeId,
            line.Sequence);
        if (!(await way.TakeBackAsync(office, line)).IsGranted(out var taken, out refusal))
        {
            return refusal;
        }

        office.Withdraw(line.Sequence);
        var undone = ActUndone.Of(line, taken, sent) with { ReasonHash = HasReason(input) ? office.Remark("reason", input.Reason!) : null };
        office.Record(undone);
        return undone;
    }

    private static Verdict<WayBack> WayBackOf(OfficeWrite office, LedgerLine line, UndoActInput input, Actor actor)
    {
        if (Undos.Of(line.Kind) is not { } way)
        {
            return UndoRefusals.NeverUndone(line.Sequence);
        }

        if (line.HappenedAt.Day() != office.Today)
        {
            return UndoRefusals.AnotherDay(line.Sequence, line.HappenedAt.Day());
        }

        var isDoer = line.ActorId == actor.AccountId;
        if (!isDoer && !actor.Holds(Roles.CentreHead))
        {
            return UndoRefusals.NotYours(line.Sequence);
        }

        var isSlipOfTheHand = isDoer && office.RecordedAt - line.RecordedAt < Undos.OnePress;
        return isSlipOfTheHand || HasReason(input) ? way : UndoRefusals.ReasonMissing();
    }

    private static bool HasReason(UndoActInput input) => !string.IsNullOrWhiteSpace(input.Reason);

    /// <summary>The dossier's last entry where it is about one, else the visit's; what is about neither is looked after by its own way back.</summary>
    private static async Task<long> LastOfSubjectAsync(OfficeWrite office, LedgerLine line)
    {
        var (column, subject) = line.DossierId is { } dossier ? ("dossier_id", dossier) : ("visit_id", line.VisitId ?? 0);
        var last = await office.ListAsync(
            $"select sequence from ledger_entries where office_id = $1 and {column} = $2 order by sequence desc limit 1",
            row => row.Long("sequence"),
            office.OfficeId,
            subject);
        return last.Count == 0 ? line.Sequence : last[0];
    }
}

/// <param name="Sequence">The ledger's place of what is to be undone.</param>
/// <param name="Reason">Asked of the doer after <see cref="Undos.OnePress"/>, and always of the centre's head undoing another's act.</param>
public sealed record UndoActInput(long Sequence, string? Reason = null);

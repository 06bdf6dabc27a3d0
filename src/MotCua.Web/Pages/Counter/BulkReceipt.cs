using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>
/// Many files of one procedure in one press (nhận hàng loạt): each line its own act under a key that follows from the press
/// and the line, so that what one refuses does not stop the others, and a press sent again takes nothing in twice.
/// </summary>
public sealed class BulkReceipt(WriteGate gate, OfficeRead read, KnownPerson known)
{
    public const int Most = 100;

    /// <summary>Whoever is served, as the desk knows them already.</summary>
    public async Task<BulkForm> BeginAsync(Actor me, DeskState desk, string? procedure)
    {
        var person = new ReceiveForm();
        known.Note(me, await known.FillAsync(me, desk, person), Intake.Nothing);
        return new BulkForm
        {
            VisitId = desk.Serving?.VisitId ?? 0,
            Procedure = procedure,
            FullName = person.FullName,
            IdentityNumber = person.IdentityNumber,
            Phone = person.Phone,
        };
    }

    /// <summary>In the order of the lines. All are asked at once: the gate takes them into one commit, in that order.</summary>
    public async Task<IReadOnlyList<BulkOutcome>> ReceiveAsync(Actor me, ActKey press, BulkForm form, LateEntry? late)
    {
        var asked = form.Read().Select(row => (Row: row, Key: press.Then(row.Step))).Select(line => (line.Row, line.Key, Verdict: gate.RunAsync(new ReceiveDossier(), line.Key, form.Input(line.Row), me, late))).ToList();
        var outcomes = new List<BulkOutcome>(asked.Count);
        foreach (var (row, key, running) in asked)
        {
            outcomes.Add((await running).IsGranted(out var answer, out var refusal) ? new BulkOutcome(row, answer.Result, null) { WasBefore = answer.Replayed }
                : DoneBefore.Says(refusal) && await ReceivedUnderAsync(me.OfficeId, key) is { } before ? new BulkOutcome(row, before, null) { WasBefore = true }
                : new BulkOutcome(row, null, refusal));
        }

        return outcomes;
    }

    /// <summary>The file a line of this press became before, as the ledger has it.</summary>
    private async Task<DossierReceived?> ReceivedUnderAsync(int officeId, ActKey key)
    {
        var line = await read.FirstAsync(
            $"select {string.Join(", ", LedgerLine.Table.Columns)} from ledger_entries where office_id = $1 and act_key = $2", LedgerLine.Table.Read, officeId, key.Value);
        return line is null ? null : Kinds.Read(line.Kind, line.Payload) as DossierReceived;
    }
}

/// <summary>What became of a line: the file, or why there is none.</summary>
public sealed record BulkOutcome(BulkRow Row, DossierReceived? Received, Refusal? Refused)
{
    /// <summary>An earlier press had taken it in, as it was sent then; this one changed nothing.</summary>
    public bool WasBefore { get; init; }
}

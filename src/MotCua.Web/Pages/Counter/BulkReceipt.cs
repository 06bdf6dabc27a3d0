using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.Web.Pages.Counter;

/// <summary>
/// Many files of one procedure in one press (nhận hàng loạt): each line its own act under a key that follows from the press
/// and the line, so that what one refuses does not stop the others, and a press sent again takes nothing in twice.
/// </summary>
public sealed class BulkReceipt(WriteGate gate, KnownPerson known)
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
        var asked = form.Read().Select(row => (Row: row, Verdict: gate.RunAsync(new ReceiveDossier(), press.Then(row.Step), form.Input(row), me, late))).ToList();
        var outcomes = new List<BulkOutcome>(asked.Count);
        foreach (var (row, running) in asked)
        {
            outcomes.Add((await running).IsGranted(out var answer, out var refusal) ? new BulkOutcome(row, answer.Result, null) : new BulkOutcome(row, null, refusal));
        }

        return outcomes;
    }
}

/// <summary>What became of a line: the file, or why there is none.</summary>
public sealed record BulkOutcome(BulkRow Row, DossierReceived? Received, Refusal? Refused);

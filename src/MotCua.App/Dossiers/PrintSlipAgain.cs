using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Prints any slip once more (in lại phiếu); from then on its sheet says which print it is.</summary>
public sealed class PrintSlipAgain : IAct<PrintSlipAgainInput, SlipIssued>
{
    public async Task<Verdict<SlipIssued>> RunAsync(OfficeWrite office, PrintSlipAgainInput input, Actor actor)
    {
        if (await office.FindAsync<IssuedSlip>(input.SlipId) is not { VoidedAt: null } slip)
        {
            return DossierRefusals.SlipGone();
        }

        var again = slip with { Printed = slip.Printed + 1, LastSequence = office.Sequence };
        office.Update(again);
        var printed = new SlipIssued(again.Form, again.Number, again.Year, again.Reason, again.Printed) { VisitId = again.VisitId, DossierId = again.DossierId };
        office.Record(printed);
        return printed;
    }
}

public sealed record PrintSlipAgainInput(long SlipId);

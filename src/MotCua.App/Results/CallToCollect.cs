using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Queueing;

namespace MotCua.App.Results;

/// <summary>Calls the visitor whose result is ready to this desk by the number kept since the door (mời nhận kết quả).</summary>
public sealed class CallToCollect : IAct<CallToCollectInput, TicketCalled>
{
    private const string ResultReady = "call-to-collect";

    public async Task<Verdict<TicketCalled>> RunAsync(OfficeWrite office, CallToCollectInput input, Actor actor)
    {
        if (!(await office.MyCallingDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        var dossier = await office.GetAsync<Dossier>(input.DossierId);
        if (dossier.State != DossierState.Completed)
        {
            return ResultRefusals.NotReady(dossier.State);
        }

        var ticket = await office.FirstAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and visit_id = $2 and day_on = $3",
            Ticket.Table.Read,
            office.OfficeId,
            dossier.VisitId,
            office.Today);
        if (ticket is null || ticket.State is TicketState.Left or TicketState.Void)
        {
            return ResultRefusals.NobodyInTheRoom();
        }

        if (ticket.State == TicketState.Called)
        {
            return QueueRefusals.NotWaiting(ticket.Number, ticket.State);
        }

        // Like a call from hold, it neither breaks nor lengthens a row of priority calls.
        var called = office.Call(ticket with { Lane = Lane.Return }, desk, CallKind.FromHold, ResultReady) with { DossierId = dossier.DossierId, LaneBefore = ticket.Lane };
        office.Record(called);
        return called;
    }
}

public sealed record CallToCollectInput(long DossierId);

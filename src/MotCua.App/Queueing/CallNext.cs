using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Calls whoever is next by the written order to the actor's desk (mời số tiếp theo), and stores why.</summary>
public sealed class CallNext : IAct<CallNextInput, TicketCalled>
{
    public async Task<Verdict<TicketCalled>> RunAsync(OfficeWrite office, CallNextInput input, Actor actor)
    {
        if (!(await office.MyCallingDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        var lanes = input.Lanes is { Count: > 0 } named ? named : [Lane.Reception];
        var line = await WaitingLine.ReadAsync(office, office.Terms, (office.OfficeId, office.Today), lanes, desk.DeskId);
        if (line.Next() is not { } next)
        {
            return QueueRefusals.NobodyWaits();
        }

        var ticket = line.Tickets.Single(ticket => ticket.TicketId == next.Ticket.TicketId);
        var called = office.Call(ticket, desk, next.Kind, next.Reason.Code);
        office.Record(called);
        return called;
    }
}

/// <param name="Lanes">The lines this desk serves; reception when none is named.</param>
public sealed record CallNextInput(IReadOnlyList<Lane>? Lanes = null);

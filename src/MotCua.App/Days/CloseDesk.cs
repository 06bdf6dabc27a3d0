using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Closes the actor's desk for today (đóng quầy): nobody is at it, whoever waits for it may go to any desk, and what lies on it is named.</summary>
public sealed class CloseDesk : IAct<CloseDeskInput, DeskClosed>
{
    public async Task<Verdict<DeskClosed>> RunAsync(OfficeWrite office, CloseDeskInput input, Actor actor)
    {
        if (!(await office.MyFreeDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        if (DeskTurns.Flaw(input.Cash, input.Originals) is { } flaw)
        {
            return flaw;
        }

        if (await office.OpenTurnAsync(desk.DeskId) is not null)
        {
            return DayRefusals.TurnOpen(desk.Number);
        }

        var tickets = await office.TicketsAtAsync(desk);
        foreach (var ticket in tickets)
        {
            office.Update(ticket with { DeskId = null, LastSequence = office.Sequence });
        }

        var turn = office.Turn(desk, actor, tickets.Count) with { Originals = input.Originals, Cash = input.Cash, ConfirmedAt = office.Now };
        office.Insert(turn);
        var closed = new DeskClosed(turn.DeskTurnId, desk.DeskId, desk.Number, turn.Tickets, turn.Originals, turn.Cash);
        office.Record(closed);
        return closed;
    }
}

/// <param name="Cash">In đồng.</param>
/// <param name="Originals">Originals of citizens that lie at the desk.</param>
public sealed record CloseDeskInput(long Cash = 0, int Originals = 0);

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Gives the actor's desk to somebody else with what lies on it (bàn giao quầy); it counts when the other has confirmed. Said again, it replaces what was said.</summary>
public sealed class HandOverDesk : IAct<HandOverDeskInput, DeskHandedOver>
{
    public async Task<Verdict<DeskHandedOver>> RunAsync(OfficeWrite office, HandOverDeskInput input, Actor actor)
    {
        if (!(await office.MyDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        if (DeskTurns.Flaw(input.Cash, input.Originals) is { } flaw)
        {
            return flaw;
        }

        var open = await office.OpenTurnAsync(desk.DeskId);
        if (open is not null && open.FromAccountId != actor.AccountId)
        {
            return DayRefusals.TurnOpen(desk.Number);
        }

        if (input.ToAccountId == actor.AccountId || !await MayTakeAsync(office, input.ToAccountId))
        {
            return DayRefusals.NobodyTakesOver();
        }

        var tickets = (await office.TicketsAtAsync(desk)).Count;
        var turn = (open ?? office.Turn(desk, actor, tickets)) with
        {
            ToAccountId = input.ToAccountId,
            Tickets = tickets,
            Originals = input.Originals,
            Cash = input.Cash,
            NamedAt = office.Now,
            LastSequence = office.Sequence,
        };
        if (open is null)
        {
            office.Insert(turn);
        }
        else
        {
            office.Update(turn);
        }

        var handed = new DeskHandedOver(turn.DeskTurnId, desk.DeskId, desk.Number, input.ToAccountId, tickets, turn.Originals, turn.Cash);
        office.Record(handed);
        return handed;
    }

    /// <summary>Somebody who works at a desk today and is there.</summary>
    private static async Task<bool> MayTakeAsync(OfficeWrite office, long accountId)
    {
        foreach (var role in new[] { Roles.Receptionist, Roles.Specialist, Roles.CentreHead })
        {
            if ((await office.PresentAsync(role)).Contains(accountId))
            {
                return true;
            }
        }

        return false;
    }
}

/// <param name="Cash">In đồng, as counted by whoever leaves.</param>
/// <param name="Originals">Originals of citizens that lie at the desk.</param>
public sealed record HandOverDeskInput(long ToAccountId, long Cash = 0, int Originals = 0);

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>The actor's desk calls nobody for a while, at lunch for one (tạm nghỉ), until it is taken up again or the day is over; whoever waits for it keeps the place.</summary>
public sealed class PauseDesk : IAct<PauseDeskInput, DeskPaused>
{
    public async Task<Verdict<DeskPaused>> RunAsync(OfficeWrite office, PauseDeskInput input, Actor actor)
    {
        if (!(await office.MyDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        if (desk.IsPausedOn(office.Today))
        {
            return QueueRefusals.DeskPaused(desk.Number);
        }

        if ((await office.MyCallAsync(actor)).IsGranted(out var served, out _))
        {
            return QueueRefusals.PauseWhileServing(served.Ticket.Number);
        }

        office.Update(desk with { PausedAt = office.Now, LastSequence = office.Sequence });
        var paused = new DeskPaused(desk.DeskId, desk.Number);
        office.Record(paused);
        return paused;
    }
}

public sealed record PauseDeskInput;

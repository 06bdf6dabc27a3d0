using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Takes the actor's paused desk up again (làm việc tiếp).</summary>
public sealed class ResumeDesk : IAct<ResumeDeskInput, DeskResumed>
{
    public async Task<Verdict<DeskResumed>> RunAsync(OfficeWrite office, ResumeDeskInput input, Actor actor)
    {
        if (!(await office.MyDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        if (!desk.IsPausedAt(office.Now))
        {
            return QueueRefusals.DeskNotPaused(desk.Number);
        }

        var resumed = new DeskResumed(desk.DeskId, desk.Number, (int)(office.Now - desk.PausedAt!.Value).TotalMinutes);
        office.Update(desk with { PausedAt = null, LastSequence = office.Sequence });
        office.Record(resumed);
        return resumed;
    }
}

public sealed record ResumeDeskInput;

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Somebody at a kiosk asks for a person (nhờ hỗ trợ): whoever works the room sees it at once.</summary>
public sealed class CallForHelp : IAct<CallForHelpInput, HelpCalled>
{
    public async Task<Verdict<HelpCalled>> RunAsync(OfficeWrite office, CallForHelpInput input, Actor actor)
    {
        var open = await office.ListAsync("select help_id from help_calls where office_id = $1 and account_id = $2 and answered_at is null", row => row.Long("help_id"), office.OfficeId, actor.AccountId);
        if (open.Count > 0)
        {
            return QueueRefusals.HelpIsComing();
        }

        var call = new HelpCall { OfficeId = office.OfficeId, HelpId = office.NextId(Series.HelpCall), AccountId = actor.AccountId, CalledAt = office.Now, LastSequence = office.Sequence };
        office.Insert(call);
        var called = new HelpCalled(call.HelpId);
        office.Record(called);
        return called;
    }
}

public sealed record CallForHelpInput;

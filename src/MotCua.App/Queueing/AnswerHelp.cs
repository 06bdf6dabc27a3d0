using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Says that one goes to whoever asked for help (đến hỗ trợ), so that not three go.</summary>
public sealed class AnswerHelp : IAct<AnswerHelpInput, HelpAnswered>
{
    public async Task<Verdict<HelpAnswered>> RunAsync(OfficeWrite office, AnswerHelpInput input, Actor actor)
    {
        var call = await office.GetAsync<HelpCall>(input.HelpId);
        if (call.AnsweredAt is { } answered)
        {
            return QueueRefusals.HelpAnswered(answered);
        }

        office.Update(call with { AnsweredBy = actor.AccountId, AnsweredAt = office.Now, LastSequence = office.Sequence });
        var going = new HelpAnswered(call.HelpId, (int)(office.Now - call.CalledAt).TotalSeconds);
        office.Record(going);
        return going;
    }
}

public sealed record AnswerHelpInput(long HelpId);

using System.Collections.Concurrent;

namespace MotCua.App.Notices;

/// <summary>Stands in for a gateway in rehearsals and tests (cổng tin nhắn tập dượt): nothing leaves the house, and it misbehaves on command.</summary>
public sealed class StandInSms : ISmsGateway
{
    private readonly ConcurrentQueue<SmsMessage> sent = [];

    public SmsBehaviour Behaves { get; set; }

    public IReadOnlyCollection<SmsMessage> Sent => sent;

    public async Task<SmsOutcome> SendAsync(SmsMessage message, CancellationToken stop)
    {
        switch (Behaves)
        {
            case SmsBehaviour.Fails:
                throw new IOException("The stand-in was told to fail.");
            case SmsBehaviour.Hangs:
                await Task.Delay(Timeout.InfiniteTimeSpan, stop);
                return SmsOutcome.TryAgain;
            case SmsBehaviour.Busy:
                return SmsOutcome.TryAgain;
            case SmsBehaviour.Refuses:
                return SmsOutcome.Refused;
            case SmsBehaviour.SendsAndFails:
                sent.Enqueue(message);
                throw new IOException("The stand-in sent it and was told to lose the answer.");
            default:
                sent.Enqueue(message);
                return SmsOutcome.Sent;
        }
    }
}

/// <summary>How the stand-in was told to behave (cách cổng tin nhắn tập dượt chạy).</summary>
public enum SmsBehaviour
{
    Well,
    Fails,
    Hangs,
    Busy,
    Refuses,

    /// <summary>The message leaves and the answer is lost: the courier cannot know.</summary>
    SendsAndFails,
}

namespace MotCua.App.Notices;

/// <summary>A way short messages leave the house (cổng tin nhắn). It may fail, be slow or be unsure; the courier tries again with the same reference.</summary>
public interface ISmsGateway
{
    /// <summary>Throwing means the same as <see cref="SmsOutcome.TryAgain"/>.</summary>
    Task<SmsOutcome> SendAsync(SmsMessage message, CancellationToken stop);
}

/// <param name="Reference">The same for every try of one message, so that a gateway can drop a double.</param>
/// <param name="Phone">As providers want it: 84912345678.</param>
public sealed record SmsMessage(string Reference, string Phone, string Text);

/// <summary>What a gateway says (trả lời của cổng tin nhắn).</summary>
public enum SmsOutcome
{
    Sent,
    TryAgain,

    /// <summary>This number can never be reached: a person tells in another way.</summary>
    Refused,
}

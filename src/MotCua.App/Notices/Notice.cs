namespace MotCua.App.Notices;

/// <summary>
/// Something a person outside is to be told (thông báo), stated by a ledger entry in the same transaction. It names no
/// one: the courier finds the address from the visit or the dossier when it sends.
/// </summary>
/// <param name="Template">Code of the text, as in <c>result-ready</c>.</param>
public readonly record struct Notice(string Template)
{
    public const string ResultReady = "result-ready";

    public const string CollectReminder = "collect-reminder";

    /// <summary>To the office's own phone for it, about no file.</summary>
    public const string FeedbackAlert = "feedback-alert";
}

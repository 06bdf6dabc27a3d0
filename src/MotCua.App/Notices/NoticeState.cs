namespace MotCua.App.Notices;

/// <summary>Where a message stands (tình trạng thông báo).</summary>
public enum NoticeState
{
    /// <summary>It goes out at its next time.</summary>
    Waiting,
    Sent,

    /// <summary>Taken back by an undo before it left, or an alert no way was found for: its matter waits on the page of opinions.</summary>
    Withdrawn,

    /// <summary>Nobody could be reached: a person has it on a list and tells in another way.</summary>
    ByHand,

    /// <summary>That person has told.</summary>
    Told,
}

namespace MotCua.Rules.Queueing;

/// <summary>One ticket waiting in a line (số đang chờ), as far as the order of calling needs it.</summary>
public sealed record WaitingTicket
{
    /// <summary>Breaks the last tie; unique in the office.</summary>
    public required long TicketId { get; init; }

    /// <summary>0 is no priority; 1 goes before 2.</summary>
    public required int PriorityRank { get; init; }

    /// <summary>When the number was first taken: a transfer and a recall keep it.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The ledger's sequence at which it came back from hold (tạm giữ); null when it did not.</summary>
    public long? BackFromHold { get; init; }

    /// <summary>The ledger's sequence at which the person reported again after a missed call (vào lại hàng); null when nobody did.</summary>
    public long? Rejoined { get; init; }
}

/// <summary>One call already made in this line (lượt đã mời), at whichever desk; a recall is no new call.</summary>
/// <param name="Sequence">The ledger's sequence of the call.</param>
/// <param name="Kind">Whether the called one had priority, or came back from hold.</param>
public sealed record RecentCall(long Sequence, CallKind Kind);

/// <summary>Why somebody was called, as the turn of ordinary numbers counts it (loại lượt mời).</summary>
public enum CallKind
{
    Ordinary,
    Priority,

    /// <summary>Called on after hold: neither breaks nor lengthens a row of priority calls.</summary>
    FromHold,
}

/// <summary>Who is called next and why (lượt mời tiếp theo); the reason is stored with the call.</summary>
public sealed record NextCall(WaitingTicket Ticket, CallKind Kind, ExplanationStep Reason);

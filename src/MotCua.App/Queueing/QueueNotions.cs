namespace MotCua.App.Queueing;

/// <summary>Where a ticket stands (trạng thái số thứ tự).</summary>
public enum TicketState
{
    Waiting,
    Called,
    Held,
    Missed,
    Left,
    Finished,
    Void,
}

/// <summary>Which line a ticket waits in (hàng chờ): to hand papers in, to have them written, to fetch a result.</summary>
public enum Lane
{
    Reception,
    Scribe,
    Return,
}

/// <summary>How a call ended (kết quả lượt mời).</summary>
public enum CallOutcome
{
    Finished,
    Missed,
    Held,
    Transferred,
    SentElsewhere,
    Advised,
    Left,
    Undone,
}

/// <summary>Why someone was advised and nothing was received (loại hướng dẫn).</summary>
public enum AdviceKind
{
    Question,
    Phone,
    WrongOffice,
    MissingPapers,
    NoCard,
}

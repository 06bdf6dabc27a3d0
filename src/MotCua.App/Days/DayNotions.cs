namespace MotCua.App.Days;

/// <summary>Why the office works on paper (nguyên nhân sự cố).</summary>
public enum EmergencyCause
{
    Power,
    Line,
    Machine,
}

/// <summary>What stands in the way of closing a day, or is listed on its sheet (việc còn lại khi đóng ngày).</summary>
public enum ClosingProblemKind
{
    /// <summary>Neither a result handed over nor a slip given.</summary>
    SlipMissing,

    /// <summary>No official code and no explanation.</summary>
    CodeMissing,
    TicketOpen,

    /// <summary>A promise of today whose moment has not come.</summary>
    PromiseRunning,
    EmergencyOpen,
    LateEntriesUnconfirmed,
    DeskTurnUnconfirmed,

    /// <summary>A draft waits with the applicant, so that its promise stays open.</summary>
    DraftWaiting,
    ClockDoubted,
    OriginalKept,
    PagerOut,
}

namespace MotCua.Rules.Dossiers;

/// <summary>
/// The state of a dossier (trạng thái hồ sơ): the ten of the national portal, whose numbers the values are, and
/// <see cref="Void"/> for a receipt taken back the same day, which the portal never sees.
/// </summary>
public enum DossierState
{
    Registered = 1,
    Received = 2,
    NotAccepted = 3,
    Processing = 4,
    SupplementRequested = 5,
    FinancialDuty = 6,
    WithdrawalRequested = 7,
    Stopped = 8,
    Completed = 9,
    Returned = 10,
    Void = 90,
}

/// <summary>Whether the deadline's clock runs in a state (đồng hồ tính hạn).</summary>
public enum DeadlineClock
{
    NotStarted,
    Running,
    Stopped,
    Ended,
}

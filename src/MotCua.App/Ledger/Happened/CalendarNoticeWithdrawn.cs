namespace MotCua.App.Ledger.Happened;

/// <summary>A special day was made ordinary again; both days of a swap together.</summary>
public sealed record CalendarNoticeWithdrawn(IReadOnlyList<long> NoticeIds, IReadOnlyList<DateOnly> FreedOn) : LedgerEntry("calendar-notice-withdrawn.1", Screens.Citizen)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }
}

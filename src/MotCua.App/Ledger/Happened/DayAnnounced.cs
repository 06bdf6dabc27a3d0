using MotCua.Rules.Calendars;

namespace MotCua.App.Ledger.Happened;

/// <summary>The office made a day special by a document: shut, shortened, or reception only.</summary>
public sealed record DayAnnounced(long NoticeId, DateOnly AnnouncedOn, CalendarDayKind DayKind) : LedgerEntry("day-announced.1", Screens.Citizen);

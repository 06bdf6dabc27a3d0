namespace MotCua.App.Ledger.Happened;

/// <summary>The office's day was opened with its checklist.</summary>
/// <param name="SignersPresent">0 when nobody can sign that day, which was said.</param>
public sealed record DayOpened(int SignersPresent, bool IsPaperReady, bool ArePagersCharged, bool IsSealThere, int? FirstSheet, int? LastSheet)
    : LedgerEntry("day-opened.1", Screens.Day | Screens.Board | Screens.Citizen);

using MotCua.Rules.Voices;

namespace MotCua.App.Ledger.Happened;

/// <summary>A recording was taken away; the shipped clip is heard again.</summary>
public sealed record ClipRemoved(Clip Clip, long FileId) : LedgerEntry("clip-removed.1", Screens.Board);

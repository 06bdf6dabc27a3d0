using MotCua.Rules.Voices;

namespace MotCua.App.Ledger.Happened;

/// <summary>A clip is heard in the announcer's voice; the hash is of its sealed bytes.</summary>
public sealed record ClipRecorded(Clip Clip, long FileId, string FileHash, long Size) : LedgerEntry("clip-recorded.1", Screens.Board)
{
    /// <summary>The recording it took the place of.</summary>
    public long? ReplacedFileId { get; init; }
}

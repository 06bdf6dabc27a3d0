using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddHouse(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["act-undone.1"] = Read<ActUndone>;
        kinds["file-kept.1"] = Read<FileKept>;
        kinds["person-erased.1"] = Read<PersonErased>;
        kinds["voice-set.1"] = Read<VoiceSet>;
        kinds["clip-recorded.1"] = Read<ClipRecorded>;
        kinds["clip-removed.1"] = Read<ClipRemoved>;
    }
}

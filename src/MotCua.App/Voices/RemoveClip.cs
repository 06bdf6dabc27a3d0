using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Files;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Voices;

namespace MotCua.App.Voices;

/// <summary>Takes a recording away (bỏ đoạn tiếng đã ghi); the boards speak the shipped one again.</summary>
public sealed class RemoveClip : IAct<RemoveClipInput, ClipRemoved>
{
    public async Task<Verdict<ClipRemoved>> RunAsync(OfficeWrite office, RemoveClipInput input, Actor actor)
    {
        var clip = await office.FindAsync<VoiceClip>(input.Clip);
        if (clip?.FileId is not { } fileId)
        {
            return VoiceRefusals.NotRecorded();
        }

        var file = await office.GetAsync<KeptFile>(fileId);
        office.Update(clip with { FileId = null, LastSequence = office.Sequence });
        office.LetGo(file);
        var removed = new ClipRemoved(input.Clip, fileId);
        office.Record(removed);
        return removed;
    }
}

public sealed record RemoveClipInput(Clip Clip);

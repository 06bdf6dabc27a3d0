using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Files;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Voices;

namespace MotCua.App.Voices;

/// <summary>Keeps a recording handed in before as one of the clips the boards speak (ghi đoạn tiếng); the one before it is let go.</summary>
public sealed class RecordClip : IAct<RecordClipInput, ClipRecorded>
{
    public async Task<Verdict<ClipRecorded>> RunAsync(OfficeWrite office, RecordClipInput input, Actor actor)
    {
        if (input.Clip == Clip.Chime)
        {
            return VoiceRefusals.ChimeIsNoVoice();
        }

        var file = await office.GetAsync<KeptFile>(input.FileId);
        if (file.KeptAt is not null)
        {
            return FileRefusals.KeptAlready();
        }

        if (!FileType.IsSound(file.MediaType))
        {
            return FileRefusals.SoundUnknown();
        }

        var before = await office.FindAsync<VoiceClip>(input.Clip);
        var old = before?.FileId is { } oldId ? await office.GetAsync<KeptFile>(oldId) : null;
        var clip = new VoiceClip { OfficeId = office.OfficeId, Clip = input.Clip, FileId = file.FileId, LastSequence = office.Sequence };
        if (before is null)
        {
            office.Insert(clip);
        }
        else
        {
            office.Update(clip);
        }

        office.LetGo(old);
        office.Update(file with { Subject = FileSubject.Voice, KeptAt = office.Now, LastSequence = office.Sequence });
        var recorded = new ClipRecorded(input.Clip, file.FileId, Convert.ToHexStringLower(file.Hash), file.Size) { ReplacedFileId = old?.FileId };
        office.Record(recorded);
        return recorded;
    }
}

/// <param name="FileId">Of the recording handed in before.</param>
public sealed record RecordClipInput(Clip Clip, long FileId);

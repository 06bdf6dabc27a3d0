using MotCua.App.Data;
using MotCua.Rules.Voices;

namespace MotCua.App.Voices;

/// <summary>A clip in the announcer's own voice (đoạn tiếng tự ghi); without a file the shipped one is heard.</summary>
public sealed record VoiceClip : IRow<VoiceClip>
{
    public required int OfficeId { get; init; }
    public required Clip Clip { get; init; }

    /// <summary>Null after the recording was taken away.</summary>
    public long? FileId { get; init; }
    public required long LastSequence { get; init; }

    public static Table<VoiceClip> Table { get; } = new(
        "voice_clips",
        ["office_id", "clip"],
        [
            ("office_id", clip => clip.OfficeId),
            ("clip", clip => clip.Clip),
            ("file_id", clip => clip.FileId),
            ("last_sequence", clip => clip.LastSequence),
        ],
        row => new VoiceClip
        {
            OfficeId = row.Int("office_id"),
            Clip = row.Code<Clip>("clip"),
            FileId = row.LongOrNull("file_id"),
            LastSequence = row.Long("last_sequence"),
        });

    /// <summary>The files of the recordings that are heard now, by clip.</summary>
    public static async Task<IReadOnlyDictionary<Clip, long>> RecordedAsync(IRows rows, int officeId)
    {
        var clips = await rows.ListAsync(
            $"select {string.Join(", ", Table.Columns)} from voice_clips where office_id = $1 and file_id is not null order by clip", Table.Read, officeId);
        return clips.ToDictionary(clip => clip.Clip, clip => clip.FileId!.Value);
    }
}

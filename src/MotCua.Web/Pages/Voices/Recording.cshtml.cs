using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Files;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Voices;

/// <summary>One clip: its words to read aloud, what is heard now, a recording made here or handed in as a file. The next missing one follows.</summary>
[RequestSizeLimit(LargestForm)]
public sealed class RecordingPage(WriteGate gate, OfficeRead read, FileStore store) : OfficePage(gate, read)
{
    // Well above what is kept, so that a file too large is told so in words.
    private const int LargestForm = 24 << 20;

    public Clip Clip { get; private set; }

    public bool IsOwn { get; private set; }

    /// <summary>Where what is heard now can be listened to.</summary>
    public string Heard { get; private set; } = "";

    public bool MayRecord => May("record-clip");

    public bool MayRemove => May("remove-clip");

    public Task<IActionResult> OnGetAsync(string clip) => ShowAsync(clip);

    public async Task<IActionResult> OnPostAsync(string clip)
    {
        if (Find(clip) && await RecordAsync() && await NextAsync() is { } next)
        {
            return SavedThen(next);
        }

        return await ShowAsync(clip);
    }

    private async Task<bool> RecordAsync()
    {
        // Asked before the file is stored: the gate would refuse the act, but only after it.
        if (!MayRecord || Request.Form.Files.GetFile("sound") is not { Length: > 0 } sent)
        {
            Refuse(MayRecord ? NothingSent : NotYours);
            return false;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content);
        if (!(await store.StoreSoundAsync(Me, content.ToArray())).IsGranted(out var fileId, out var refusal))
        {
            Refuse(refusal);
            return false;
        }

        return await DoAsync(new RecordClip(), new RecordClipInput(Clip, fileId)) is not null;
    }

    /// <summary>The next clip that is still missing after this one; the whole list when there is none.</summary>
    private async Task<string> NextAsync()
    {
        var setting = await VoiceSetting.ReadAsync(Read, Me.OfficeId);
        var own = await VoiceClip.RecordedAsync(Read, Me.OfficeId);
        return ClipWords.Spoken.Where(clip => clip > Clip && ClipWords.IsNeeded(clip, setting.Words) && !own.ContainsKey(clip)).Cast<Clip?>().FirstOrDefault() is { } next
            ? Links.VoiceClip(next)
            : Links.Voice;
    }

    private async Task<IActionResult> ShowAsync(string clip)
    {
        if (!Find(clip))
        {
            return NotFound();
        }

        var own = await VoiceClip.RecordedAsync(Read, Me.OfficeId);
        IsOwn = own.TryGetValue(Clip, out var fileId);
        Heard = IsOwn ? Links.OwnClip(fileId) : Links.Clip((await VoiceSetting.ReadAsync(Read, Me.OfficeId)).Accent, Clip);
        return Page();
    }

    private bool Find(string code)
    {
        var known = Code.TryParse<Clip>(code, out var clip) && clip != Clip.Chime;
        Clip = clip;
        return known;
    }

    private static readonly Refusal NothingSent = new("sound-missing", Sentence.Of("Chưa có đoạn ghi âm nào được gửi. Hãy ghi âm, hoặc chọn một tệp rồi bấm lưu."));

    private static readonly Refusal NotYours = new("not-permitted", Sentence.Of("Chỉ người phụ trách truyền thanh ghi được đoạn tiếng."));
}

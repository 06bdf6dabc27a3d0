using MotCua.App.Data;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Queueing;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Voices;

/// <summary>How the boards call: the chosen voice, a call to try, and every clip with whose voice it has.</summary>
public sealed class VoicePage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    private IReadOnlyDictionary<Clip, long> own = new Dictionary<Clip, long>();

    public VoiceSetting Setting { get; private set; } = null!;

    public IReadOnlyList<HeardClip> Clips { get; private set; } = [];

    public int RecordedCount => Clips.Count(clip => clip.IsOwn);

    public Clip? FirstMissing => Clips.FirstOrDefault(clip => !clip.IsOwn)?.Clip;

    public bool MayRecord => May("record-clip");

    public IReadOnlyList<Clip> Sample => SpokenCall.Of(TicketNumber.Of('A', 105), 3, forResult: true, Setting.Words);

    public PlacedForm SettingForm => PlacedForm.On(
        this, ActForms.Of("set-voice"), Links.Voice, ("accent", Code.Of(Setting.Accent)), ("words", Code.Of(Setting.Words)), ("speed", Code.Of(Setting.Speed)), ("quiet_hours", Setting.QuietHours));

    public async Task OnGetAsync()
    {
        Setting = await VoiceSetting.ReadAsync(Read, Me.OfficeId);
        own = await VoiceClip.RecordedAsync(Read, Me.OfficeId);
        Clips =
        [
            .. from clip in ClipWords.Spoken
               where ClipWords.IsNeeded(clip, Setting.Words)
               select new HeardClip(clip, own.ContainsKey(clip), own.TryGetValue(clip, out var fileId) ? Links.OwnClip(fileId) : Links.Clip(Setting.Accent, clip)),
        ];
    }
}

/// <summary>A clip as it is heard now: in the announcer's voice, or as it shipped.</summary>
public sealed record HeardClip(Clip Clip, bool IsOwn, string Address);

using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Queueing;
using MotCua.Rules.Voices;

namespace MotCua.Web.Infrastructure;

/// <summary>Finds what a step of the kiosk says aloud (tiếng của máy lấy số): shipped clips in the office's accent, and when none may sound.</summary>
public sealed class KioskVoice(OfficeRead read, OfficeClock clock)
{
    /// <summary>What the layout asks for by this name is what the page says: a <see cref="KioskSpeech"/>.</summary>
    public const string Key = "Speech";

    public async Task<SpokenStep> OfAsync(OfficePage page, KioskSpeech speech)
    {
        var setting = await VoiceSetting.ReadAsync(read, page.Me.OfficeId);
        return new SpokenStep([.. speech.Clips(page.Links, setting)], setting.QuietHours, clock.Now);
    }
}

/// <summary>What one step says: a sentence, perhaps a number, perhaps another sentence.</summary>
public sealed record KioskSpeech(KioskClip First, TicketNumber? Number = null, KioskClip? Then = null)
{
    /// <summary>Addresses of its clips in their order; a line whose letter has no clip is only shown.</summary>
    public IEnumerable<string> Clips(Links links, VoiceSetting setting) =>
    [
        links.Clip(setting.Accent, First),
        .. Spoken(setting.Words).Select(clip => links.Clip(setting.Accent, clip)),
        .. Then is { } then ? [links.Clip(setting.Accent, then)] : (string[])[],
    ];

    private IEnumerable<Clip> Spoken(RegionWords words) => Number is { } number && Code.TryParse<Clip>($"letter-{char.ToLowerInvariant(number.Line)}", out var letter)
        ? [letter, .. SpokenNumber.Of(number.Ordinal, words)]
        : [];
}

/// <param name="Clips">Addresses, one after the other.</param>
/// <param name="QuietHours">When the browser stays silent, as the office wrote them.</param>
/// <param name="Now">The office's clock when the page was made.</param>
public sealed record SpokenStep(IReadOnlyList<string> Clips, string QuietHours, DateTimeOffset Now);

using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Voices;

namespace MotCua.App.Voices;

/// <summary>Chooses how the boards call: accent, words, speed, quiet hours (đặt giọng gọi số).</summary>
public sealed class SetVoice : IAct<SetVoiceInput, VoiceSet>
{
    public async Task<Verdict<VoiceSet>> RunAsync(OfficeWrite office, SetVoiceInput input, Actor actor)
    {
        if (!SessionText.Parse(input.QuietHours ?? "").IsGranted(out var quiet, out var refusal))
        {
            return refusal;
        }

        if (quiet.Any(hours => hours.From >= hours.Until))
        {
            return VoiceRefusals.QuietHoursBackwards();
        }

        var before = await office.FindAsync<VoiceSetting>();
        var chosen = new VoiceSetting
        {
            OfficeId = office.OfficeId,
            Accent = input.Accent,
            Words = input.Words,
            Speed = input.Speed,
            QuietHours = SessionText.Write(quiet),
            LastSequence = office.Sequence,
        };
        if (before is null)
        {
            office.Insert(chosen);
        }
        else
        {
            office.Update(chosen);
        }

        var set = new VoiceSet(input.Accent, input.Words, input.Speed);
        office.Record(set);
        return set;
    }
}

/// <param name="QuietHours">As <c>11:30-13:00</c>, several with commas; empty or left out is never.</param>
public sealed record SetVoiceInput(Accent Accent, RegionWords Words, VoiceSpeed Speed = VoiceSpeed.Usual, string? QuietHours = null);

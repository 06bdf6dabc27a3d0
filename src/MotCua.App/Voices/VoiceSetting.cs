using MotCua.App.Calendars;
using MotCua.App.Data;
using MotCua.Rules.Voices;

namespace MotCua.App.Voices;

/// <summary>How the office's boards call (giọng gọi số): one row, or none while nobody has chosen.</summary>
public sealed record VoiceSetting : IRow<VoiceSetting>
{
    public required int OfficeId { get; init; }
    public required Accent Accent { get; init; }
    public required RegionWords Words { get; init; }
    public required VoiceSpeed Speed { get; init; }

    /// <summary>When the boards flash and make no sound, as <see cref="SessionText"/> writes it; empty is never.</summary>
    public required string QuietHours { get; init; }
    public required long LastSequence { get; init; }

    public bool IsQuietAt(TimeOnly time) => SessionText.Read(QuietHours).Any(hours => hours.Contains(time));

    public static Table<VoiceSetting> Table { get; } = new(
        "voice_settings",
        ["office_id"],
        [
            ("office_id", setting => setting.OfficeId),
            ("accent", setting => setting.Accent),
            ("words", setting => setting.Words),
            ("speed", setting => setting.Speed),
            ("quiet_hours", setting => setting.QuietHours),
            ("last_sequence", setting => setting.LastSequence),
        ],
        row => new VoiceSetting
        {
            OfficeId = row.Int("office_id"),
            Accent = row.Code<Accent>("accent"),
            Words = row.Code<RegionWords>("words"),
            Speed = row.Code<VoiceSpeed>("speed"),
            QuietHours = row.Text("quiet_hours"),
            LastSequence = row.Long("last_sequence"),
        });

    /// <summary>What holds here: the office's choice, or how a fresh office calls.</summary>
    public static async Task<VoiceSetting> ReadAsync(IRows rows, int officeId)
    {
        var chosen = await rows.ListAsync($"select {string.Join(", ", Table.Columns)} from voice_settings where office_id = $1", Table.Read, officeId);
        return chosen.Count > 0 ? chosen[0] : Usual(officeId);
    }

    private static VoiceSetting Usual(int officeId) => new()
    {
        OfficeId = officeId,
        Accent = Accent.Northern,
        Words = RegionWords.Northern,
        Speed = VoiceSpeed.Usual,
        QuietHours = "",
        LastSequence = 0,
    };
}

/// <summary>Whose voice the shipped clips have (giọng): a folder of clips each.</summary>
public enum Accent
{
    Northern,
    Central,
    Southern,
}

/// <summary>How fast a call is said (tốc độ đọc): as recorded, or at nine tenths of it.</summary>
public enum VoiceSpeed
{
    Usual,
    Slow,
}

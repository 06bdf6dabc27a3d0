using MotCua.Rules.Queueing;

namespace MotCua.Rules.Voices;

/// <summary>A call as it is said (lời mời): “xin mời số a hai mươi mốt đến quầy số ba”, with “nhận kết quả” where a result waits.</summary>
public static class SpokenCall
{
    /// <summary>The clips of one call, in their order; none where the line's letter has no clip, and the board only chimes.</summary>
    /// <param name="desk">The desk's number, from 1.</param>
    public static IReadOnlyList<Clip> Of(TicketNumber number, int desk, bool forResult, RegionWords words) =>
        Code.TryParse<Clip>($"letter-{char.ToLowerInvariant(number.Line)}", out var letter)
            ? [Clip.PleaseNumber, letter, .. SpokenNumber.Of(number.Ordinal, words), Clip.ToDesk, .. SpokenNumber.Of(desk, words), .. forResult ? [Clip.ForResult] : (Clip[])[]]
            : [];
}

namespace MotCua.Rules.Deadlines;

/// <summary>What receiving after the cut-off changes (hiệu lực của mốc giờ), a property of each procedure.</summary>
public enum CutOffEffect
{
    /// <summary>Nothing: the limit runs as if received earlier.</summary>
    None,

    /// <summary>Received now, and the result may be handed over the next working day: the limit counts as if received then.</summary>
    ResultNextWorkingDay,

    /// <summary>The text itself starts the clock on the next working day.</summary>
    ClockStartsNextWorkingDay,
}

/// <summary>
/// The hour after which a file counts otherwise (mốc 15 giờ). The minute itself is in time: 15:00:59 is, 15:01 is not.
/// </summary>
/// <remarks>NĐ 23/2015/NĐ-CP Điều 7 for certification; docs/law/deadlines.md.</remarks>
public sealed record CutOff(TimeOnly At, CutOffEffect Effect)
{
    public static readonly TimeOnly DefaultAt = new(15, 0);

    /// <summary>15:00, with an effect on same-day limits only.</summary>
    public static CutOff For(TimeLimit limit) =>
        new(DefaultAt, limit.IsSameDay ? CutOffEffect.ResultNextWorkingDay : CutOffEffect.None);

    public bool IsInTime(DateTimeOffset moment) => moment.Clock() <= At;
}

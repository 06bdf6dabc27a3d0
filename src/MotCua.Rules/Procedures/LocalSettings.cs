using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Procedures;

/// <summary>
/// What one office has set for one procedure (cài đặt của đơn vị): empty members leave the law's own rule standing.
/// </summary>
public sealed record LocalSettings
{
    /// <summary>Nothing set: offered as the law has it, confirmed by nobody.</summary>
    public static readonly LocalSettings Unset = new();

    public bool Offered { get; init; } = true;

    /// <summary>The province's shorter limit, or the office's answer where the law states none.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>Đồng for one file, as the provincial council set it; null where the published lines stand.</summary>
    public long? Fee { get; init; }

    public WritingRule? Writing { get; init; }

    public SlipByLaw? SlipByLaw { get; init; }

    public CutOffEffect? CutOffEffect { get; init; }

    public AfterSupplement? AfterSupplement { get; init; }

    /// <summary>Id of the person who handles it; null where the section's list decides.</summary>
    public long? HandlerId { get; init; }

    /// <summary>The day someone of the office last confirmed these facts; null means "chưa kiểm chứng".</summary>
    public DateOnly? ConfirmedOn { get; init; }
}

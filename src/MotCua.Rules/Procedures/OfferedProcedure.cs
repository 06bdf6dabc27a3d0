using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Procedures;

/// <summary>
/// A procedure as this office offers it (thủ tục được tiếp nhận tại đơn vị): the version in force with the office's own
/// settings over it. What is local wins over what is legal.
/// </summary>
public sealed record OfferedProcedure(ProcedureVersion Version, LocalSettings Local)
{
    public ProcedureCode Code => Version.Code;

    public string Name => Version.Name;

    public PromiseClass Class => Version.Class;

    public TimeLimit? Limit => Local.Limit ?? Version.Limit;

    public WritingRule Writing => Local.Writing ?? Version.Writing;

    public SlipByLaw SlipByLaw => Local.SlipByLaw ?? Version.SlipByLaw;

    public CutOffEffect CutOffEffect => Local.CutOffEffect ?? Version.CutOffEffect;

    public AfterSupplement AfterSupplement => Local.AfterSupplement ?? Version.AfterSupplement;

    public bool IsOffered => MayBeReceived().IsGranted(out _, out _);

    /// <summary>The procedure by the law alone, before any office has set anything.</summary>
    public static OfferedProcedure ByLaw(ProcedureVersion version) => new(version, LocalSettings.Unset);

    /// <summary>Grants the limit that a file received here runs under, or says why this office cannot receive one.</summary>
    public Verdict<TimeLimit> MayBeReceived()
    {
        if (Version.ReceivedBy != Receiver.Centre)
        {
            return Refusals.ProcedureNotOurs(Version);
        }

        if (!Local.Offered)
        {
            return Refusals.ProcedureNotOffered(Version);
        }

        return Limit is { } limit ? limit : Refusals.ProcedureWithoutLimit(Version);
    }

    /// <summary>
    /// The limit is printed without "chưa kiểm chứng": the office has confirmed it, or the source is sure and no new law
    /// has come between.
    /// </summary>
    public bool LimitIsVerified(DateOnly day)
    {
        var needsRecheck = Version.RecheckOn <= day && !(Local.ConfirmedOn >= Version.RecheckOn);
        return !needsRecheck && (Local.ConfirmedOn is not null || (Local.Limit is null && Version.LimitMark.IsVerified));
    }
}

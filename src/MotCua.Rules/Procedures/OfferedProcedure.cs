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

    /// <summary>
    /// The procedure with settings an office wants to make: a province may shorten the law's limit, never lengthen it, unless
    /// that limit is itself uncertain; a ban on writing carries its reason.
    /// </summary>
    public static Verdict<OfferedProcedure> Set(ProcedureVersion version, LocalSettings local)
    {
        if (version is { Limit: { } legal, LimitMark.IsVerified: true } && local.Limit is { } wanted && IsLonger(wanted, legal))
        {
            return Refusals.LocalLimitTooLong(version, wanted, legal);
        }

        if (local.Writing is { Extent: not WritingExtent.Allowed } writing && string.IsNullOrWhiteSpace(writing.Reason))
        {
            return Refusals.WritingReasonMissing(version);
        }

        return local.Fee < 0 ? Refusals.LocalFeeNegative(version) : new OfferedProcedure(version, local);
    }

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

    /// <summary>Same-day is shorter than anything; days and working days cannot be compared without a calendar.</summary>
    private static bool IsLonger(TimeLimit wanted, TimeLimit legal) =>
        !wanted.IsSameDay && (legal.IsSameDay || (wanted.Unit == legal.Unit && wanted.Amount > legal.Amount));
}

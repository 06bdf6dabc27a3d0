using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Plans;

/// <summary>
/// What a person is told at the desk (cam kết trả kết quả): the earlier of law and plan, what paper goes with it, and why.
/// Three moments are kept apart, and only <see cref="DueAt"/> makes a file late in a report.
/// </summary>
/// <remarks>NĐ 118/2025/NĐ-CP and TT 03/2025/TT-VPCP for the slip; docs/law/promises.md.</remarks>
public sealed record Promise
{
    public required PromiseResult Result { get; init; }

    /// <summary>The moment of receipt it was made for, in whole minutes.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>That moment while the door is open, otherwise the next opening.</summary>
    public required DateTimeOffset OpensAt { get; init; }

    /// <summary>A plan holds on that day, whether or not it has anything to say about this procedure.</summary>
    public required bool IsServiceDay { get; init; }

    /// <summary>The plan whose promise was taken; null where none made one.</summary>
    public ServicePlan? Plan { get; init; }

    /// <summary>When the plan has the result ready (thời điểm cam kết); null where it promises nothing.</summary>
    public DateTimeOffset? PromisedAt { get; init; }

    /// <summary>What slip 01 prints (thời điểm hẹn): the promise, or the law's due moment; null while no slip is printed.</summary>
    public DateTimeOffset? AppointedAt => Slip == Slip.Printed ? PromisedAt ?? DueAt : null;

    /// <summary>When the law wants it (hạn trả); null where nothing is received.</summary>
    public DateTimeOffset? DueAt => Deadline?.DueAt;

    /// <summary>The law's deadline with its own steps; null where nothing is received.</summary>
    public Deadline? Deadline { get; init; }

    public required Slip Slip { get; init; }

    /// <summary>The paper is left out but the law always wants a receipt: one goes out electronically, otherwise slip 01 is printed.</summary>
    public bool NeedsElectronicReceipt { get; init; }

    public required WrittenForYou WrittenForYou { get; init; }

    /// <summary>When a pager is lent, by whichever plan of the day lends it first.</summary>
    public required PagerLending Pager { get; init; }

    /// <summary>Every step taken, in the order of thinking: plans, law, slip, writing, pager, warnings.</summary>
    public required IReadOnlyList<ExplanationStep> Reasons { get; init; }

    /// <summary>Refused only where this office receives no such file, or the law gives it no limit yet.</summary>
    public static Verdict<Promise> For(PromiseQuestion question)
    {
        if (!question.Procedure.MayBeReceived().IsGranted(out var limit, out var refusal))
        {
            return refusal;
        }

        return new PromiseMaking(question with { At = question.At.ToMinute() }, limit).Make();
    }

    /// <summary>The same for an act that receives the file: refused when the door is shut or papers are missing.</summary>
    public Verdict<Promise> ForReceipt() => Result switch
    {
        PromiseResult.Closed => Refusals.OfficeClosed(AskedAt, OpensAt),
        PromiseResult.NotReceived => Refusals.PapersMissing(),
        _ => this,
    };
}

/// <summary>What comes of handing a file in (kết quả hẹn).</summary>
public enum PromiseResult
{
    /// <summary>A plan's promise for today.</summary>
    SameDay,

    /// <summary>The law's deadline stands, which may be today as well.</summary>
    ByDeadline,

    /// <summary>A day off, or outside office hours.</summary>
    Closed,

    /// <summary>Papers are missing.</summary>
    NotReceived,
}

/// <summary>What paper the person takes along (giấy giao cho người nộp).</summary>
public enum Slip
{
    /// <summary>Slip 01 is left out for now; it can be issued at any time and must be before the day closes.</summary>
    Withheld,

    /// <summary>Slip 01 (giấy tiếp nhận hồ sơ và hẹn trả kết quả).</summary>
    Printed,

    /// <summary>Slip 02 (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ).</summary>
    Supplement,

    None,
}

/// <summary>Whether the papers are written for the person (được viết hộ): what the plan offers, as far as the law lets it.</summary>
public enum WrittenForYou
{
    /// <summary>Also where there is nothing to fill in.</summary>
    Yes,

    /// <summary>The text only: the person signs before the officer.</summary>
    TextOnly,

    No,
}

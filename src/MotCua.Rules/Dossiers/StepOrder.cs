using System.Diagnostics.CodeAnalysis;

namespace MotCua.Rules.Dossiers;

/// <summary>
/// The order of a procedure's steps (trình tự xử lý), written <c>examine,review,sign,number,seal</c>. No step twice; a
/// draft stands before its confirmation, a review before the signature, the signature before the seal, and signing at
/// hand-over only at the end.
/// </summary>
/// <remarks>NĐ 30/2020/NĐ-CP Điều 32, 33 (a seal goes on a signed paper, chưa kiểm chứng); docs/law/codes-and-slips.md.</remarks>
public sealed record StepOrder
{
    private static readonly (ProcessingStep Earlier, ProcessingStep Later)[] Sequences =
    [
        (ProcessingStep.Draft, ProcessingStep.ApplicantConfirmsDraft),
        (ProcessingStep.Review, ProcessingStep.Sign),
        (ProcessingStep.Sign, ProcessingStep.Seal),
    ];

    private StepOrder(IReadOnlyList<ProcessingStep> steps) => Steps = steps;

    /// <summary>Any other result: drafted, reviewed, signed, numbered, sealed.</summary>
    public static StepOrder General { get; } = Known("examine,draft,review,sign,number,seal");

    /// <summary>Civil status (hộ tịch): registered first, then printed and signed.</summary>
    public static StepOrder CivilStatus { get; } = Known("examine,register,draft,sign,seal");

    /// <summary>Civil status filed online: the applicant confirms the draft before it is registered.</summary>
    public static StepOrder CivilStatusOnline { get; } = Known("examine,draft,applicant-confirms-draft,register,sign,seal");

    /// <summary>Marriage (kết hôn): both parties sign at hand-over, after the leader.</summary>
    public static StepOrder Marriage { get; } = Known("examine,register,draft,sign,seal,sign-at-hand-over");

    /// <summary>Certification (chứng thực): signed, sealed, then registered; the register's number is the paper's number.</summary>
    public static StepOrder Certification { get; } = Known("examine,sign,seal,register");

    public IReadOnlyList<ProcessingStep> Steps { get; }

    /// <summary>True when somebody signs while the result is handed over.</summary>
    public bool SignsAtHandOver => Steps[^1] == ProcessingStep.SignAtHandOver;

    /// <summary>The steps after which a result is ready; signing at hand-over is not among them.</summary>
    public IEnumerable<ProcessingStep> BeforeHandOver => Steps.Where(step => step != ProcessingStep.SignAtHandOver);

    public static Verdict<StepOrder> Parse(string? written)
    {
        List<ProcessingStep> steps = [];
        foreach (var code in (written ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Code.TryParse<ProcessingStep>(code, out var step))
            {
                return Refusals.StepUnknown(code);
            }

            steps.Add(step);
        }

        return Checked(steps);
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out StepOrder? order) => Parse(written).IsGranted(out order, out _);

    public bool Has(ProcessingStep step) => Steps.Contains(step);

    public bool Equals(StepOrder? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(',', Steps.Select(Code.Of));

    private static Verdict<StepOrder> Checked(List<ProcessingStep> steps)
    {
        if (!steps.Exists(step => step != ProcessingStep.SignAtHandOver))
        {
            return Refusals.StepOrderEmpty;
        }

        if (steps.Distinct().Count() < steps.Count)
        {
            return Refusals.StepTwice;
        }

        if (steps.IndexOf(ProcessingStep.SignAtHandOver) is var atHandOver && atHandOver >= 0 && atHandOver < steps.Count - 1)
        {
            return Refusals.StepsSwapped(steps[^1], ProcessingStep.SignAtHandOver);
        }

        foreach (var (earlier, later) in Sequences)
        {
            if (steps.IndexOf(later) is var at && at >= 0 && at < steps.IndexOf(earlier))
            {
                return Refusals.StepsSwapped(earlier, later);
            }
        }

        return new StepOrder(steps);
    }

    private static StepOrder Known(string written) =>
        TryParse(written, out var order) ? order : throw new FormatException($"'{written}' is no order of steps.");
}

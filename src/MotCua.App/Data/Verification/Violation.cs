using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>One broken invariant (vi phạm): which, in which office, and where exactly.</summary>
public sealed record Violation(string Invariant, int OfficeId, Sentence Text);

/// <summary>What a whole check found: how many things were looked at, and everything that is wrong.</summary>
public sealed record Findings(long Checked, IReadOnlyList<Violation> Violations)
{
    public static Findings operator +(Findings one, Findings other) =>
        new(one.Checked + other.Checked, [.. one.Violations, .. other.Violations]);
}

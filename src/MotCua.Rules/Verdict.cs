using System.Diagnostics.CodeAnalysis;

namespace MotCua.Rules;

/// <summary>
/// What a rule answers (kết luận): granted with a value, or refused with a reason. When the law says no, a rule returns
/// it; when the program is wrong, it throws.
/// </summary>
public sealed class Verdict<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Verdict(T? value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    public static implicit operator Verdict<T>(T value) => new(value, null);

    public static implicit operator Verdict<T>(Refusal refusal) => new(default, refusal);

    /// <summary>Hands out the value or the refusal; the compiler's null analysis makes the caller look at both.</summary>
    public bool IsGranted([NotNullWhen(true)] out T? granted, [NotNullWhen(false)] out Refusal? refused)
    {
        granted = value;
        refused = refusal;
        return refusal is null;
    }
}

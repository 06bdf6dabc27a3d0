namespace MotCua.Rules;

/// <summary>
/// The law, or the state of things, says no (từ chối): which rule, in one plain sentence that says what to do, and on
/// what basis. A refusal is an answer, not an error: nothing has been written, and the same act may be tried again.
/// </summary>
/// <param name="Code">Stable kebab-case code, part of the API: never renamed.</param>
/// <param name="Text">The sentence a person reads.</param>
/// <param name="Basis">The article it rests on, where it rests on one.</param>
public sealed record Refusal(string Code, Sentence Text, LegalBasis? Basis = null)
{
    public override string ToString() => Text.ToString();
}

namespace MotCua.Rules;

/// <summary>
/// One step of how something was computed (bước giải trình). The same steps feed the screen, the slip, the letter,
/// <c>motcua explain</c> and a failing test's message; nothing is explained twice.
/// </summary>
/// <param name="Code">Stable kebab-case code of the kind of step.</param>
/// <param name="Text">What was counted or skipped, and because of what.</param>
public sealed record ExplanationStep(string Code, Sentence Text)
{
    public static ExplanationStep Of(string code, string template, params (string Name, object? Value)[] holes) =>
        new(code, Sentence.Of(template, holes));

    public override string ToString() => $"{Code}: {Text}";
}

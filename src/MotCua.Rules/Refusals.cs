namespace MotCua.Rules;

/// <summary>
/// Every refusal the product knows, one file per noun beside that noun (<c>Dossiers/Refusals.Dossiers.cs</c>), so that
/// codes and sentences can be read in one place and never drift apart.
/// </summary>
public static partial class Refusals
{
    private static Refusal Because(string code, string template, params (string Name, object? Value)[] holes) =>
        new(code, Sentence.Of(template, holes));
}

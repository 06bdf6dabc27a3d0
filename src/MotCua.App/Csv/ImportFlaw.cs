using MotCua.Rules;

namespace MotCua.App.Csv;

/// <summary>One thing wrong in a file someone brought: where, what, and what to do.</summary>
/// <param name="Line">As an editor counts it, the header being line 1; 0 where the file as a whole is wrong.</param>
/// <param name="Column">Empty where the line as a whole is wrong.</param>
public sealed record ImportFlaw(int Line, string Column, Sentence Text)
{
    public override string ToString() => Where().ToString();

    /// <summary>The sentence with its place in front, as it is shown in a list.</summary>
    public Sentence Where() => (Line, Column) switch
    {
        (0, _) => Text,
        (_, "") => Sentence.Of("Dòng {line}: {flaw}", ("line", Line), ("flaw", Text)),
        _ => Sentence.Of("Dòng {line}, cột “{column}”: {flaw}", ("line", Line), ("column", Column), ("flaw", Text)),
    };
}

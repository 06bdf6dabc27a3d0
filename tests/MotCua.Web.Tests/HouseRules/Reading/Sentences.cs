using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>A template the program says, as it stands in the sources, and where.</summary>
internal sealed record Said(string Template, string At);

/// <summary>Finds every sentence of the program in its sources and pages.</summary>
internal static partial class Sentences
{
    // The calls whose argument at that place is a template.
    private static readonly (string Name, int Argument)[] Wanted =
    [
        ("Sentence.Of", 0), ("new Sentence", 0), ("T", 0), ("Because", 1), ("ExplanationStep.Of", 1), ("new Command", 1), ("new RootCommand", 0),
    ];

    // What a legal basis, an exception or a hole's name holds is no sentence.
    private static readonly string[] NoSentences = ["new LegalBasis", "LegalBasis.Of"];

    /// <summary>Templates given to those calls and to <c>Description</c>, also from the arms of a condition or a switch.</summary>
    public static IEnumerable<Said> Called(SourceFile file) =>
        from found in Arguments(file)
        from literal in Templates(found.Call.Text, found.Call.Arguments[found.Argument])
        where HasWords(literal.Value)
        select new Said(literal.Value, found.Call.At);

    /// <summary>Other literals with Vietnamese letters: they reach a sentence by a detour, and must be in the dictionary too.</summary>
    public static IEnumerable<Said> ByDetour(SourceFile file)
    {
        var exempt = NoSentences.SelectMany(name => Call.In(file, name)).SelectMany(call => call.Arguments).ToList();
        return from literal in file.CSharp.Literals
               where !literal.IsInterpolated && IsVietnamese(literal.Value) && !exempt.Any(argument => literal.Start >= argument.Start && literal.End <= argument.End)
               select new Said(literal.Value, file.At(literal.Start));
    }

    /// <summary>Vietnamese filled by the compiler, which no dictionary can have.</summary>
    public static IEnumerable<Said> Interpolated(SourceFile file) =>
        from literal in file.CSharp.Literals
        where literal.IsInterpolated && IsVietnamese(literal.Value)
        select new Said(literal.Value, file.At(literal.Start));

    /// <summary>Templates glued together or filled by the compiler.</summary>
    public static IEnumerable<string> Untranslatable(SourceFile file) =>
        from found in Arguments(file)
        let argument = found.Call.Arguments[found.Argument]
        let code = found.Call.Text.Code[argument.Start..argument.End]
        where Glued().IsMatch(code) || Templates(found.Call.Text, argument).Any(literal => literal.IsInterpolated)
        select $"{found.Call.At}: {found.Call.Text.Text[argument.Start..argument.End].Trim()}";

    /// <summary>Vietnamese words on a page outside every call.</summary>
    public static IEnumerable<string> Bare(SourceFile page)
    {
        var text = new string(page.Text);
        foreach (var argument in Arguments(page).SelectMany(found => found.Call.Arguments))
        {
            text = text[..argument.Start] + new string(' ', argument.End - argument.Start) + text[argument.End..];
        }

        return RazorComment().Replace(text, "").Split('\n').Where(IsVietnamese).Select(line => $"{page}: {line.Trim()}");
    }

    public static IEnumerable<string> Holes(string template) => Hole().Matches(template).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A template of holes and marks alone is the same in every language.</summary>
    public static bool HasWords(string template) => Hole().Replace(template, "").Any(char.IsLetter);

    public static bool IsVietnamese(string text) => VietnameseLetter().IsMatch(text);

    private static IEnumerable<(Call Call, int Argument)> Arguments(SourceFile file)
    {
        var calls = from wanted in Wanted
                    from call in Call.In(file, wanted.Name)
                    where call.Arguments.Count > wanted.Argument
                    select (call, wanted.Argument);
        return file.Path.EndsWith(".cs", StringComparison.Ordinal) ? calls.Concat(Descriptions(file)) : calls;
    }

    private static IEnumerable<(Call Call, int Argument)> Descriptions(SourceFile file) =>
        from Match match in Description().Matches(file.Code)
        let end = file.Code.IndexOfAny([',', '}', ';'], match.Index + match.Length)
        select (new Call(file.At(match.Index), file.CSharp, [(match.Index + match.Length, end)]), 0);

    /// <summary>Literals that can become the argument's value: not those compared with, nor those inside an inner call.</summary>
    private static IEnumerable<Literal> Templates(CSharpText text, (int Start, int End) argument) =>
        from literal in text.LiteralsWithin(argument.Start, argument.End)
        let before = text.Code[argument.Start..literal.Start].TrimEnd()
        let after = text.Code[literal.End..].TrimStart()
        where !ComparedBefore().IsMatch(before) && !ComparedAfter().IsMatch(after) && !IsInsideCall(before)
        select literal;

    private static bool IsInsideCall(string before)
    {
        var open = new Stack<bool>();
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] is '(' or '[')
            {
                open.Push(i > 0 && (char.IsLetterOrDigit(before[i - 1]) || before[i - 1] is '>' or '_'));
            }
            else if (before[i] is ')' or ']')
            {
                open.TryPop(out _);
            }
        }

        return open.Contains(true);
    }

    [GeneratedRegex(@"\bDescription\s*=(?!=)")]
    private static partial Regex Description();

    [GeneratedRegex("""["]\s*\+|\+\s*[$@]*["]""")]
    private static partial Regex Glued();

    [GeneratedRegex(@"(==|!=|\bis|\bor|\bnot|\bcase)$")]
    private static partial Regex ComparedBefore();

    [GeneratedRegex(@"^(==|!=|=>|or\b|when\b)")]
    private static partial Regex ComparedAfter();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]")]
    private static partial Regex VietnameseLetter();
}

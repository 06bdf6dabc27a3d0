using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>One call in a source or a page: where it is, and its arguments as pieces of C#.</summary>
internal sealed record Call(string At, CSharpText Text, IReadOnlyList<(int Start, int End)> Arguments)
{
    /// <summary>Every call of a name, as in <c>Sentence.Of</c>; in a page's HTML too.</summary>
    public static IEnumerable<Call> In(SourceFile file, string name)
    {
        var isPage = file.Path.EndsWith(".cshtml", StringComparison.Ordinal);
        foreach (var match in Regex.Matches(isPage ? file.Text : file.Code, $@"(?<![\w]){Regex.Escape(name)}\("))
        {
            var open = ((Match)match).Index + name.Length;
            var text = isPage ? CSharpLexer.ReadCall(file.Text, open) : file.CSharp;
            yield return new Call(file.At(open), text, text.Arguments(open));
        }
    }
}

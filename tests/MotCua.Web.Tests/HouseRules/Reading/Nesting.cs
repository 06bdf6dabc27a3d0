using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>How deep the blocks of control statements stand in each other; lambdas and initializers add nothing.</summary>
internal sealed partial class Nesting(CSharpText text)
{
    public int Deepest(int start, int end)
    {
        var open = new Stack<bool>();
        var deepest = 0;
        for (var i = start; i < end; i++)
        {
            if (text.Code[i] == '{')
            {
                open.Push(IsControl(start, i));
                deepest = Math.Max(deepest, open.Count(isControl => isControl));
            }
            else if (text.Code[i] == '}')
            {
                open.TryPop(out _);
            }
        }

        return deepest;
    }

    private bool IsControl(int start, int brace)
    {
        var before = text.Code[start..brace].TrimEnd();
        return BareKeyword().IsMatch(before) || (before.EndsWith(')') && KeywordWithBrackets().IsMatch(before[..Opening(before)]));
    }

    private static int Opening(string before)
    {
        var depth = 0;
        for (var i = before.Length - 1; i > 0; i--)
        {
            depth += before[i] == ')' ? 1 : before[i] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"\b(else|do|try|finally)$")]
    private static partial Regex BareKeyword();

    [GeneratedRegex(@"\b(if|for|foreach|while|switch|using|lock|catch|when|fixed)\s*$")]
    private static partial Regex KeywordWithBrackets();
}

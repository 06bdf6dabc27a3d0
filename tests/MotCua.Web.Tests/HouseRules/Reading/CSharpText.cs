namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>
/// C# taken apart just enough: <paramref name="Code"/> has the length of <paramref name="Text"/>, with comments and the insides
/// of literals blanked, so that words and braces found in it are really code.
/// </summary>
internal sealed record CSharpText(string Text, string Code, IReadOnlyList<Literal> Literals)
{
    public IEnumerable<Literal> LiteralsWithin(int start, int end) => Literals.Where(literal => literal.Start >= start && literal.End <= end);

    /// <summary>The position of the bracket that closes the one at <paramref name="open"/>; the text's end if nothing does.</summary>
    public int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < Code.Length; i++)
        {
            depth += Code[i] is '(' or '[' or '{' ? 1 : Code[i] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return Code.Length;
    }

    /// <summary>What stands between the commas of the brackets that open at <paramref name="open"/>.</summary>
    public IReadOnlyList<(int Start, int End)> Arguments(int open)
    {
        var close = Closing(open);
        var arguments = new List<(int Start, int End)>();
        var start = open + 1;
        for (var i = start; i < close; i++)
        {
            if (Code[i] is '(' or '[' or '{')
            {
                i = Closing(i);
            }
            else if (Code[i] == ',')
            {
                arguments.Add((start, i));
                start = i + 1;
            }
        }

        return string.IsNullOrWhiteSpace(Code[start..close]) && arguments.Count == 0 ? [] : [.. arguments, (start, close)];
    }
}

/// <summary>A string literal: where it stands with its quotes, what it says (<c>{}</c> where code is filled in), and how it is written.</summary>
internal sealed record Literal(int Start, int End, string Value, bool IsInterpolated, bool IsRaw);

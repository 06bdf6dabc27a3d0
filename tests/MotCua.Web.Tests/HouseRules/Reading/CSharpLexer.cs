using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>Reads C# for its comments and literals: ordinary, verbatim, raw and interpolated strings, with code in their holes.</summary>
internal sealed class CSharpLexer
{
    private const char ToTheEnd = '\0';
    private readonly string text;
    private readonly StringBuilder code;
    private readonly List<Literal> literals = [];
    private int at;

    private CSharpLexer(string text, int from)
    {
        this.text = text;
        code = new StringBuilder(text);
        at = from;
    }

    public static CSharpText Read(string text)
    {
        var lexer = new CSharpLexer(text, 0);
        lexer.ReadCode(ToTheEnd);
        return lexer.Done();
    }

    /// <summary>Only the brackets that open at <paramref name="open"/>: for C# inside a page's HTML.</summary>
    public static CSharpText ReadCall(string text, int open)
    {
        var lexer = new CSharpLexer(text, open + 1);
        lexer.ReadCode(')');
        return lexer.Done();
    }

    private CSharpText Done() => new(text, code.ToString(), [.. literals.OrderBy(literal => literal.Start)]);

    /// <summary>Stops at <paramref name="until"/> outside all brackets; a hole also stops at the colon of its format.</summary>
    private void ReadCode(char until)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (depth == 0 && until != ToTheEnd && (c == until || (until == '}' && c == ':')))
            {
                return;
            }

            if (!SkipComment() && !SkipCharacter() && !ReadString())
            {
                depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
                at++;
            }
        }
    }

    private bool SkipComment()
    {
        var end = Starts("//") ? text.IndexOf('\n', at) : Starts("/*") ? text.IndexOf("*/", at, StringComparison.Ordinal) + 2 : 0;
        if (end == 0)
        {
            return false;
        }

        BlankTo(end < at ? text.Length : end);
        return true;
    }

    private bool SkipCharacter()
    {
        if (text[at] != '\'' || Regex.Match(text[at..Math.Min(text.Length, at + 12)], @"\A'(\\.[^']*|[^'\\])'") is not { Success: true } match)
        {
            return false;
        }

        BlankTo(at + match.Length);
        return true;
    }

    private bool ReadString()
    {
        if (text[at] is not ('"' or '$' or '@') || Regex.Match(text[at..Math.Min(text.Length, at + 16)], """\A(?<prefix>[$@]*)(?<quotes>"+)""") is not { Success: true } opening)
        {
            return false;
        }

        var start = at;
        var prefix = opening.Groups["prefix"].Value;
        var isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        var quotes = opening.Groups["quotes"].Length is var run and >= 3 && !isVerbatim ? run : 1;
        var shape = new StringShape(prefix.Count(c => c == '$'), isVerbatim, quotes);
        at += prefix.Length + shape.Quotes;
        var value = ReadInside(shape);
        literals.Add(new Literal(start, at, shape.IsRaw ? Dedented(value) : value, shape.Dollars > 0, shape.IsRaw));
        code[start] = '"';
        code[at - 1] = '"';
        return true;
    }

    private string ReadInside(StringShape shape)
    {
        var value = new StringBuilder();
        var blankFrom = at - shape.Quotes;
        while (at < text.Length && !Closes(shape))
        {
            if (Hole(shape) is var braces and > 0)
            {
                at += braces;
                Blank(blankFrom, at);
                ReadCode('}');
                value.Append("{}");
                blankFrom = at;
                at = Math.Min(text.Length, text.IndexOf('}', at) + shape.Dollars);
            }
            else
            {
                value.Append(Character(shape));
            }
        }

        at = Math.Min(text.Length, at + shape.Quotes);
        Blank(blankFrom, at);
        return value.ToString();
    }

    private bool Closes(StringShape shape) =>
        Starts(new string('"', shape.Quotes)) && !(shape.IsVerbatim && Starts("\"\"")) && !(shape.IsRaw && Run('"') > shape.Quotes);

    /// <summary>How many braces open a hole here, or none; outside raw strings two of them are written text.</summary>
    private int Hole(StringShape shape)
    {
        var run = shape.Dollars == 0 ? 0 : Run('{');
        return (shape.IsRaw ? run >= shape.Dollars : run % 2 == 1) ? run : 0;
    }

    private string Character(StringShape shape)
    {
        var length = (shape.IsVerbatim && Starts("\"\"")) || (shape.Dollars > 0 && !shape.IsRaw && (Starts("{{") || Starts("}}"))) ? 2
            : shape.IsVerbatim || shape.IsRaw || text[at] != '\\' ? 1
            : text[at + 1] is 'u' ? 6 : text[at + 1] is 'U' ? 10 : 2;
        var written = text.Substring(at, Math.Min(length, text.Length - at));
        at += written.Length;
        return written[0] == '\\' && length > 1 ? Regex.Unescape(written) : length == 2 ? written[..1] : written;
    }

    private static string Dedented(string raw)
    {
        if (!raw.Contains('\n', StringComparison.Ordinal))
        {
            return raw;
        }

        var lines = raw.Split('\n');
        var indent = lines[^1].Length;
        return string.Join('\n', lines[1..^1].Select(line => line.Length >= indent ? line[indent..] : ""));
    }

    private bool Starts(string with) => string.CompareOrdinal(text, at, with, 0, with.Length) == 0;

    private int Run(char of)
    {
        var end = at;
        while (end < text.Length && text[end] == of)
        {
            end++;
        }

        return end - at;
    }

    private void BlankTo(int end)
    {
        Blank(at, end);
        at = end;
    }

    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            code[i] = text[i] == '\n' ? '\n' : ' ';
        }
    }

    private readonly record struct StringShape(int Dollars, bool IsVerbatim, int Quotes)
    {
        public bool IsRaw => Quotes >= 3;
    }
}

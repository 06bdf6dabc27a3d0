using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.HouseRules.Reading;

/// <summary>Finds types and the methods in them by matching brackets; attributes, fields and automatic properties are passed over.</summary>
internal sealed partial class DeclarationReader
{
    private readonly string path;
    private readonly CSharpText text;
    private readonly List<Declaration> found = [];

    private DeclarationReader(string path, CSharpText text)
    {
        this.path = path;
        this.text = text;
    }

    public static IReadOnlyList<Declaration> Read(string path, CSharpText text)
    {
        var reader = new DeclarationReader(path, text);
        reader.ReadMembers(0, text.Code.Length, "");
        return reader.found;
    }

    private void ReadMembers(int from, int to, string typeName)
    {
        for (var start = SkipAttributes(from, to); start < to; start = SkipAttributes(start, to))
        {
            var member = MemberAt(start, to);
            var header = text.Code[start..member.HeaderEnd];
            if (TypeHeader().Match(header) is { Success: true } type)
            {
                var name = type.Groups["name"];
                Add(DeclarationKind.Type, name.Value, start, member, text.Code.IndexOf('(', start + name.Index, header.Length - name.Index));
                if (member.BodyStart is { } body && type.Groups["kind"].Value != "enum")
                {
                    ReadMembers(body + 1, text.Closing(body), name.Value);
                }
            }
            else if (member.HasBody && MethodHeader().Match(header) is { Success: true } method)
            {
                var name = method.Groups["name"].Value;
                Add(name == typeName ? DeclarationKind.Constructor : DeclarationKind.Method, name, start, member, start + method.Groups["open"].Index);
            }

            start = member.End;
        }
    }

    private int SkipAttributes(int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text.Code[from]) || text.Code[from] == '['))
        {
            from = text.Code[from] == '[' ? text.Closing(from) + 1 : from + 1;
        }

        return from;
    }

    /// <summary>A member ends with its block or its semicolon; braces behind an <c>=</c> or <c>=&gt;</c> belong to an expression.</summary>
    private MemberSpan MemberAt(int start, int to)
    {
        int? assignedAt = null;
        int? body = null;
        for (var i = start; i < to; i++)
        {
            switch (text.Code[i])
            {
                case ';':
                    return new(body ?? assignedAt ?? i, body, assignedAt is { } arrow && text.Code[arrow + 1] == '>', i + 1);
                case '{' when assignedAt is null && body is null && !IsFollowedByInitializer(i):
                    return new(i, i, true, text.Closing(i) + 1);
                case '=' when text.Code[i + 1] != '=' && text.Code[i - 1] is not ('=' or '!' or '<' or '>'):
                    assignedAt ??= i;
                    break;
                case '(' or '[' or '{':
                    i = text.Closing(i);
                    break;
                default:
                    break;
            }
        }

        return new(to, null, false, to);
    }

    private bool IsFollowedByInitializer(int open) => Initializer().IsMatch(text.Code, Math.Min(text.Code.Length, text.Closing(open) + 1));

    private void Add(DeclarationKind kind, string name, int start, MemberSpan member, int open)
    {
        var lines = text.Code.AsSpan(start, member.End - start).Count('\n') + 1;
        var rawLines = text.LiteralsWithin(start, member.End).Where(literal => literal.IsRaw)
            .Sum(literal => Math.Max(0, text.Text.AsSpan(literal.Start, literal.End - literal.Start).Count('\n') - 1));
        found.Add(new Declaration(
            kind,
            name,
            text.Code[start..member.HeaderEnd].Trim(),
            $"{path}:{text.Code.AsSpan(0, start).Count('\n') + 1}",
            lines - rawLines,
            open < 0 ? 0 : Parameters(open),
            kind == DeclarationKind.Type ? 0 : new Nesting(text).Deepest(start, member.End)));
    }

    /// <summary>Commas between the brackets, without those between the angle brackets of generic types.</summary>
    private int Parameters(int open)
    {
        var inside = Generic().Replace(text.Code[(open + 1)..text.Closing(open)], "");
        for (var before = ""; before != inside;)
        {
            before = inside;
            inside = Generic().Replace(InnerBrackets().Replace(inside, ""), "");
        }

        return string.IsNullOrWhiteSpace(inside) ? 0 : inside.Count(c => c == ',') + 1;
    }

    [GeneratedRegex(@"(?<![:,]\s*)\b(?<kind>class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?!where\b|class\b|struct\b)(?<name>\w+)")]
    private static partial Regex TypeHeader();

    [GeneratedRegex(
        @"\b(?!(public|private|protected|internal|static|async|override|sealed|virtual|readonly|new|partial|unsafe)\b)(?<name>operator\s*\S{1,3}|\w+)"
        + @"\s*(<(?>[^<>()]|(?<nested><)|(?<-nested>>))*(?(nested)(?!))>)?\s*(?<open>\().*\)\s*(where\b.*)?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MethodHeader();

    [GeneratedRegex(@"\G\s*=[^=>]")]
    private static partial Regex Initializer();

    [GeneratedRegex("<[^<>()]*>")]
    private static partial Regex Generic();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex InnerBrackets();

    /// <param name="HeaderEnd">Where the block, the arrow, the value or the semicolon begins.</param>
    private readonly record struct MemberSpan(int HeaderEnd, int? BodyStart, bool HasBody, int End);
}

using System.CommandLine;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>Says what is wrong with the arguments, in our own words instead of the library's.</summary>
public static class ArgumentMistake
{
    public static Sentence Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return Sentence.Of(
                "Không hiểu “{word}”. Hãy xem: {command} --help", ("word", parsed.UnmatchedTokens[0]), ("command", Name(parsed)));
        }

        return parsed.Errors[0].SymbolResult?.Tokens.Count > 0
            ? Sentence.Of("Giá trị “{value}” không dùng được ở đây. Hãy xem: {command} --help", ("value", parsed.Errors[0].SymbolResult!.Tokens[0].Value), ("command", Name(parsed)))
            : Sentence.Of("Còn thiếu tham số hoặc tên lệnh. Hãy xem: {command} --help", ("command", Name(parsed)));
    }

    private static string Name(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, result.Command is RootCommand ? "motcua" : result.Command.Name);
        }

        return string.Join(' ', names);
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>What <c>--help</c> prints, in the reader's language.</summary>
public static class HelpText
{
    public static void Write(Command command, Say say, TextWriter to)
    {
        to.WriteLine(say.It(Sentence.Of(command.Description ?? command.Name)));
        to.WriteLine();
        to.WriteLine($"  {Path(command)}{(command.Subcommands.Count > 0 ? " " + say.It(Sentence.Of("LỆNH")) : "")} [--{say.It(Sentence.Of("tham-số"))} …]");
        Table(to, say.It(Sentence.Of("Lệnh:")), command.Subcommands.Select(sub => (Arguments(sub), sub.Description)), say);
        Table(to, say.It(Sentence.Of("Tham số:")), Options(command), say);
    }

    private static IEnumerable<(string Name, string? Text)> Options(Command command) =>
        from option in command.Options
        where option is not VersionOption
        select (option.Name, option is HelpOption ? "Xem hướng dẫn này" : option.Description);

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : "motcua";

    private static string Arguments(Command command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(argument => argument.Name.ToUpperInvariant())]);

    private static void Table(TextWriter to, string heading, IEnumerable<(string Name, string? Text)> lines, Say say)
    {
        var table = lines.ToArray();
        if (table.Length == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine(heading);
        var width = table.Max(line => line.Name.Length) + 2;
        foreach (var (name, text) in table)
        {
            to.WriteLine($"  {name.PadRight(width)}{(text is null ? "" : say.It(Sentence.Of(text)))}");
        }
    }
}

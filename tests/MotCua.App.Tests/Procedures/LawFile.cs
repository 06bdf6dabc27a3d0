using System.Runtime.CompilerServices;
using MotCua.App.Csv;

namespace MotCua.App.Tests.Procedures;

/// <summary>The tables of law that the shipped catalogue must agree with stand beside the rules' own tables.</summary>
internal static class LawFile
{
    public static IEnumerable<TRow> Read<TRow>(string name, string[] columns, Func<CsvLine, TRow> row, [CallerFilePath] string caller = "")
    {
        var tests = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(caller)))!;
        using var file = File.OpenRead(Path.Combine(tests, "MotCua.Rules.Tests", "Law", name));
        return new CsvTable<TRow>(columns, columns, row).Read(file).RowsOrThrow();
    }
}

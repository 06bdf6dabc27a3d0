using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace MotCua.Rules.Tests.Law;

/// <summary>
/// A table of cases a legal officer can read (bảng trường hợp): comma separated, header first, fields with commas in
/// double quotes. Each row is one test case whose name is the row itself.
/// </summary>
public sealed class LawTable : TheoryData<LawRow>
{
    public LawTable(string file, [CallerFilePath] string caller = "")
    {
        var lines = File.ReadAllLines(PathOf(file, caller), Encoding.UTF8).Where(line => line.Length > 0).ToList();
        var header = Fields(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            Add(new LawRow(header, Fields(line)));
        }
    }

    private static string PathOf(string file, string caller) =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller))!, "Law", file);

    private static List<string> Fields(string line)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        var quoted = false;
        foreach (var sign in line)
        {
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(sign);
            }
        }

        return [.. fields, field.ToString()];
    }
}

public sealed class LawRow(List<string> header, List<string> fields)
{
    public string this[string column] =>
        header.IndexOf(column) is var at and >= 0 && at < fields.Count ? fields[at] : throw new KeyNotFoundException($"No column {column}.");

    public string? OrNull(string column) => this[column] is { Length: > 0 } text ? text : null;

    public int Number(string column) => int.Parse(this[column], System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => string.Join(" | ", fields);
}

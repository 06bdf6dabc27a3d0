using System.Text.Unicode;
using CsvHelper;

namespace MotCua.App.Csv;

/// <summary>
/// What a kind of table looks like: its columns, and how a line becomes a row. The files that ship and the files an office
/// brings are read by the same code, so what ships is also the example to follow.
/// </summary>
/// <param name="Columns">Every column the table knows; a file may leave out any that is not required.</param>
/// <param name="Required">Columns that must be there.</param>
/// <param name="Row">Reads one line; what it cannot read it notes on the line.</param>
public sealed record CsvTable<T>(IReadOnlyList<string> Columns, IReadOnlyList<string> Required, Func<CsvLine, T> Row)
{
    // A line break never belongs to a cell here, so that one forgotten quote spoils one line and not the rest of the file.
    private static readonly CsvReaderOptions Options = new()
    {
        AllowLineBreaksInQuotes = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
    };

    /// <summary>UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs.</summary>
    public Import<T> Read(Stream file)
    {
        var bytes = ReadWhole(file);
        return IsText(bytes) ? ReadText(bytes) : new Import<T>.Flawed([new(0, "", CsvFlaws.NotText)]);
    }

    private static byte[] ReadWhole(Stream file)
    {
        using var whole = new MemoryStream();
        file.CopyTo(whole);
        return whole.ToArray();
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (Utf8.IsValid(bytes) && !bytes.Contains((byte)0));

    private Import<T> ReadText(byte[] bytes)
    {
        var flaws = new List<ImportFlaw>();
        var options = Options with
        {
            Separator = Separator(bytes),
            OnMalformedRecord = broken => flaws.Add(new((int)broken.LineNumber, "", CsvFlaws.QuotesBroken)),
        };
        using var reader = CsvReader.Create(bytes, options);
        var columns = reader.Headers.Select(name => name.Trim()).ToArray();
        if (columns.All(name => name.Length == 0))
        {
            return new Import<T>.Flawed([new(0, "", CsvFlaws.Empty)]);
        }

        flaws.AddRange(HeaderFlaws(columns));
        return flaws.Count > 0 ? new Import<T>.Flawed(flaws) : ReadLines(reader, columns, flaws);
    }

    /// <summary>The header decides: a semicolon inside a cell further down says nothing.</summary>
    private static char Separator(ReadOnlySpan<byte> bytes)
    {
        var header = bytes[..(bytes.IndexOf((byte)'\n') is >= 0 and var end ? end : bytes.Length)];
        var commas = header.Count((byte)',');
        var semicolons = header.Count((byte)';');
        var tabs = header.Count((byte)'\t');
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private IEnumerable<ImportFlaw> HeaderFlaws(string[] columns) =>
    [
        .. Required.Except(columns, StringComparer.Ordinal).Select(missing => new ImportFlaw(1, missing, CsvFlaws.ColumnMissing)),
        .. columns.Except(Columns, StringComparer.Ordinal).Select(extra => new ImportFlaw(1, extra, CsvFlaws.ColumnUnknown(Columns))),
        .. columns.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(twice => new ImportFlaw(1, twice.Key, CsvFlaws.ColumnTwice)),
    ];

    private Import<T> ReadLines(CsvReader reader, string[] columns, List<ImportFlaw> flaws)
    {
        var places = columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        var rows = new List<T>();
        while (reader.Read())
        {
            var line = new CsvLine((int)reader.LineNumber, places, reader.Current.ToArray(), flaws);
            if (line.IsWhole(columns.Length))
            {
                rows.Add(Row(line));
            }
        }

        return (rows, flaws) switch
        {
            (_, not []) => new Import<T>.Flawed(flaws),
            ([], _) => new Import<T>.Flawed([new(0, "", CsvFlaws.NoLines)]),
            _ => new Import<T>.Complete(rows),
        };
    }
}

using System.Globalization;
using System.Text;
using MotCua.Rules;

namespace MotCua.App.Csv;

/// <summary>
/// One line of a table. A cell that cannot be read notes its flaw and gives an empty value, so that one reading finds
/// everything that is wrong in the file.
/// </summary>
public sealed class CsvLine(int number, IReadOnlyDictionary<string, int> places, IReadOnlyList<string> cells, List<ImportFlaw> flaws)
{
    public int Number => number;

    /// <summary>Empty where the file has no such column.</summary>
    public string Text(string column) =>
        places.TryGetValue(column, out var place) ? cells[place].Normalize(NormalizationForm.FormC) : "";

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Flaw(column, CsvFlaws.CellEmpty);
        }

        return text;
    }

    /// <summary><c>yes</c>, <c>no</c> or empty.</summary>
    public bool YesNo(string column, bool whenEmpty = false)
    {
        var text = Text(column);
        if (text is not ("yes" or "no" or ""))
        {
            Flaw(column, CsvFlaws.NotYesOrNo(text));
        }

        return text.Length == 0 ? whenEmpty : text == "yes";
    }

    /// <summary>A whole number, not negative; null when empty.</summary>
    public long? Count(string column) => Optional<long>(
        column,
        (string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number),
        CsvFlaws.NotANumber);

    /// <summary><c>2026-07-01</c>, or <c>01/07/2026</c> as spreadsheets like to write it; null when empty.</summary>
    public DateOnly? Day(string column) => Optional<DateOnly>(
        column,
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        CsvFlaws.NotADay);

    /// <summary>One of the codes of an enumerated notion; null when empty.</summary>
    public T? Word<T>(string column)
        where T : struct, Enum =>
        Optional<T>(column, (string text, out T value) => Code.TryParse(text.ToLowerInvariant(), out value), text => CsvFlaws.NotAWord(text, Code.All<T>()));

    /// <summary>Any value that can be tried; null when empty, and also, with a flaw noted, when it cannot be read.</summary>
    public T? Optional<T>(string column, TryRead<T> read, Func<string, Sentence> flaw)
        where T : struct
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (read(text, out var value))
        {
            return value;
        }

        Flaw(column, flaw(text));
        return null;
    }

    public void Flaw(string column, Sentence text) => flaws.Add(new(number, column, text));

    /// <summary>As many cells as the header; a line whose quotes are broken has its flaw already.</summary>
    internal bool IsWhole(int columns)
    {
        if (cells.Count != columns && flaws.All(flaw => flaw.Line != number))
        {
            Flaw("", CsvFlaws.CellsDoNotMatch(cells.Count, columns));
        }

        return cells.Count == columns;
    }
}

/// <summary>Reads a cell's text, or says with false that it cannot.</summary>
public delegate bool TryRead<T>(string text, out T value);

namespace MotCua.App.Csv;

/// <summary>What came of reading a file: every row, or every flaw and not a single row.</summary>
public abstract record Import<T>
{
    private Import()
    {
    }

    public sealed record Complete(IReadOnlyList<T> Rows) : Import<T>;

    public sealed record Flawed(IReadOnlyList<ImportFlaw> Flaws) : Import<T>;

    /// <summary>The rows of a file that ships with the program.</summary>
    /// <exception cref="InvalidDataException">The file has a flaw: the program was built wrong.</exception>
    public IReadOnlyList<T> RowsOrThrow() => this switch
    {
        Complete complete => complete.Rows,
        Flawed flawed => throw new InvalidDataException(string.Join(Environment.NewLine, flawed.Flaws)),
        _ => throw new InvalidOperationException(),
    };
}

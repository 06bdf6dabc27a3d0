namespace MotCua.App.Data;

/// <summary>A row that says once which table it lives in; inserts, updates, finds and the drift test all read it there.</summary>
public interface IRow<TRow>
    where TRow : IRow<TRow>
{
    static abstract Table<TRow> Table { get; }
}

/// <summary>
/// A table as its row sees it: name, key columns (always beginning with <c>office_id</c>), what each column holds, and
/// how a row is read back. The SQL it gives is written out once and is the same on both engines.
/// </summary>
public sealed class Table<TRow>
{
    private readonly (string Column, Func<TRow, object?> Value)[] columns;
    private readonly Func<TRow, object?>[] updateValues;
    private readonly string insert;
    private readonly string update;

    public Table(string name, string[] key, (string Column, Func<TRow, object?> Value)[] columns, Func<Row, TRow> read)
    {
        Name = name;
        Key = key;
        Read = read;
        this.columns = columns;
        var rest = columns.Where(column => !key.Contains(column.Column, StringComparer.Ordinal)).ToArray();
        var keyColumns = key.Select(column => Array.Find(columns, candidate => candidate.Column == column)).ToArray();
        updateValues = [.. rest.Concat(keyColumns).Select(column => column.Value)];
        insert = $"insert into {name} ({string.Join(", ", Columns)}) values ({Holes(1, columns.Length)})";
        update = $"update {name} set {Assigned(rest, 1)} where {Matched(key, rest.Length + 1)}";
        FindSql = $"select {string.Join(", ", Columns)} from {name} where {Matched(key, 1)}";
    }

    public string Name { get; }

    public IReadOnlyList<string> Key { get; }

    public IEnumerable<string> Columns => columns.Select(column => column.Column);

    public Func<Row, TRow> Read { get; }

    /// <summary>Finds one row by its whole key.</summary>
    public string FindSql { get; }

    public Statement Insert(TRow row) => new(insert, [.. columns.Select(column => column.Value(row))]);

    /// <summary>Writes every column outside the key.</summary>
    public Statement Update(TRow row) => new(update, [.. updateValues.Select(value => value(row))]);

    private static string Holes(int first, int count) => string.Join(", ", Enumerable.Range(first, count).Select(hole => $"${hole}"));

    private static string Assigned((string Column, Func<TRow, object?> Value)[] assigned, int first) =>
        string.Join(", ", assigned.Select((column, i) => $"{column.Column} = ${first + i}"));

    private static string Matched(IReadOnlyList<string> matched, int first) =>
        string.Join(" and ", matched.Select((column, i) => $"{column} = ${first + i}"));
}

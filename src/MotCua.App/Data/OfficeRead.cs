using System.Data.Common;

namespace MotCua.App.Data;

/// <summary>
/// How screens and reports read: one SQL statement per list, on a connection that cannot write, straight into a record
/// shaped for the page.
/// </summary>
public sealed class OfficeRead : IRows, IAsyncDisposable
{
    private readonly Dialect dialect;
    private readonly DbConnection? snapshot;

    public OfficeRead(Dialect dialect)
        : this(dialect, null)
    {
    }

    private OfficeRead(Dialect dialect, DbConnection? snapshot)
    {
        this.dialect = dialect;
        this.snapshot = snapshot;
    }

    /// <summary>A reader that sees one moment of the store until it is disposed, whatever is written meanwhile.</summary>
    public static async Task<OfficeRead> SnapshotAsync(Dialect dialect)
    {
        var connection = await dialect.OpenReaderAsync();
        await RunAsync(connection, dialect.HasOneWriter ? "begin" : "begin isolation level repeatable read read only");
        return new OfficeRead(dialect, connection);
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<Row, T> read, params object?[] values)
    {
        if (snapshot is not null)
        {
            return await ListAsync(snapshot, sql, read, values);
        }

        var connection = await dialect.OpenReaderAsync();
        try
        {
            return await ListAsync(connection, sql, read, values);
        }
        finally
        {
            dialect.ReturnReader(connection);
        }
    }

    public async Task<T?> FirstAsync<T>(string sql, Func<Row, T> read, params object?[] values)
        where T : class
    {
        var rows = await ListAsync(sql, read, values);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The one whole number a query gives, in a column called <c>number</c>; nothing counts as 0.</summary>
    public async Task<long> NumberAsync(string sql, params object?[] values)
    {
        var rows = await ListAsync(sql, row => row.LongOrNull("number") ?? 0, values);
        return rows.Count == 0 ? 0 : rows[0];
    }

    public Task<TRow?> FindAsync<TRow>(params object?[] key)
        where TRow : class, IRow<TRow> => FirstAsync(TRow.Table.FindSql, TRow.Table.Read, key);

    /// <exception cref="MissingRowException">There is no such row.</exception>
    public async Task<TRow> GetAsync<TRow>(params object?[] key)
        where TRow : class, IRow<TRow> => await FindAsync<TRow>(key) ?? throw new MissingRowException(TRow.Table.Name);

    public async ValueTask DisposeAsync()
    {
        if (snapshot is not null)
        {
            await RunAsync(snapshot, "rollback");
            dialect.ReturnReader(snapshot);
        }
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(DbConnection connection, string sql, Func<Row, T> read, object?[] values)
    {
        var rows = new List<T>();
        await dialect.RunAsync(connection, new Query(new Statement(sql, values), row => rows.Add(read(row))));
        return rows;
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

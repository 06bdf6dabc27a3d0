using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MotCua.App.Data.Sqlite;

/// <summary>
/// A prepared statement that gives no rows, bound and stepped without the layer between: for the few columns an act
/// writes, that layer costs more than SQLite itself (decision 0047).
/// </summary>
internal sealed class KeptWrite : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <summary>Where the hole <c>$1</c>, <c>$2</c> … stands: SQLite counts named holes in the order they first appear.</summary>
    private readonly int[] places;

    /// <exception cref="SqliteException">The text is not SQL of this schema.</exception>
    public KeptWrite(sqlite3 database, string sql, int holes)
    {
        this.database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement), database);
        places = [.. Enumerable.Range(1, holes).Select(hole => raw.sqlite3_bind_parameter_index(statement, $"${hole}"))];
    }

    /// <exception cref="SqliteException">The database refuses it.</exception>
    public void Run(object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Bind(places[i], Binder.ForSqlite(values[i]));
        }

        var answer = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        if (answer is not raw.SQLITE_DONE and not raw.SQLITE_ROW)
        {
            SqliteException.ThrowExceptionForRC(answer, database);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Bind(int position, object? value)
    {
        _ = value switch
        {
            null => raw.sqlite3_bind_null(statement, position),
            long number => raw.sqlite3_bind_int64(statement, position, number),
            string text => BindText(position, text),
            // An empty span has no address, and would be bound as null.
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, position, 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, position, bytes),
            _ => throw new InvalidOperationException($"SQLite is given no {value.GetType().Name}."),
        };
    }

    private int BindText(int position, string text)
    {
        const int Short = 512;
        if (text.Length is 0 or > Short / 3)
        {
            return raw.sqlite3_bind_text(statement, position, text);
        }

        Span<byte> bytes = stackalloc byte[Short];
        return raw.sqlite3_bind_text(statement, position, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}

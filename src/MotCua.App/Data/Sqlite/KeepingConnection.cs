using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>
/// A connection that keeps its prepared statements by their text: reading a text costs SQLite more than running most of
/// them. The texts are the program's own, so they are few.
/// </summary>
public sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, KeptRead> reads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptWrite> writes = new(StringComparer.Ordinal);

    /// <summary>Hands each row over; whoever is handed one asks nothing of this connection meanwhile.</summary>
    public void Run(Query query)
    {
        if (query.OnRow is null)
        {
            Write(query.Statement);
        }
        else
        {
            Read(query.Statement, query.OnRow);
        }
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var read in reads.Values)
        {
            read.Dispose();
        }

        foreach (var write in writes.Values)
        {
            write.Dispose();
        }

        reads.Clear();
        writes.Clear();
        base.Dispose(disposing);
    }

    private void Write(Statement statement)
    {
        if (!writes.TryGetValue(statement.Sql, out var kept))
        {
            writes.Add(statement.Sql, kept = new KeptWrite(Handle!, statement.Sql, statement.Values.Length));
        }

        kept.Run(statement.Values);
    }

    private void Read(Statement statement, Action<Row> onRow)
    {
        if (!reads.TryGetValue(statement.Sql, out var kept))
        {
            reads.Add(statement.Sql, kept = new KeptRead(this, statement));
        }

        kept.Run(statement.Values, onRow);
    }
}

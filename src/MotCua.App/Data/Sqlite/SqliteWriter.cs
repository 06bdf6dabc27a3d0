using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>The only connection that may write, with its prepared commands kept by their text.</summary>
public sealed class SqliteWriter : IDisposable
{
    /// <summary>Log pages after which a checkpoint is due; about 4 MB, a few hundred acts.</summary>
    private const int CheckpointAfterCommits = 256;
    private readonly FileLock fileLock;
    private readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);
    private int commitsSinceCheckpoint;

    private SqliteWriter(FileLock fileLock, SqliteConnection connection)
    {
        this.fileLock = fileLock;
        Connection = connection;
    }

    public SqliteConnection Connection { get; }

    public static SqliteWriter Open(string path)
    {
        var taken = FileLock.Take(path);
        try
        {
            return new SqliteWriter(taken, Pragmas.OpenWriter(path));
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public void Run(Query query)
    {
        var command = Prepared(query.Statement);
        if (query.OnRow is null)
        {
            command.ExecuteNonQuery();
            return;
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            query.OnRow(new Row(reader));
        }
    }

    public void Run(string sql) => Run(new Query(new Statement(sql)));

    /// <summary>
    /// Moves the log into the file when enough has gathered. Called between batches, after everyone has been answered,
    /// so that a checkpoint never sits on a caller's time; on this connection, because only it may (rule R3).
    /// </summary>
    public void CheckpointWhenDue()
    {
        if (++commitsSinceCheckpoint >= CheckpointAfterCommits)
        {
            Checkpoint();
        }
    }

    public void Checkpoint()
    {
        commitsSinceCheckpoint = 0;
        Run(new Query(new Statement("pragma wal_checkpoint(passive)"), _ => { }));
    }

    public void Dispose()
    {
        foreach (var command in kept.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
        fileLock.Dispose();
    }

    private SqliteCommand Prepared(Statement statement)
    {
        if (!kept.TryGetValue(statement.Sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = statement.Sql;
            for (var i = 0; i < statement.Values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter($"${i + 1}", null));
            }

            kept.Add(statement.Sql, command);
        }

        for (var i = 0; i < statement.Values.Length; i++)
        {
            command.Parameters[i].Value = Binder.ForSqlite(statement.Values[i]) ?? DBNull.Value;
        }

        return command;
    }
}

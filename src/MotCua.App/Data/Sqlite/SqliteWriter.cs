using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>The only connection that may write.</summary>
public sealed class SqliteWriter : IDisposable
{
    /// <summary>Commits after which a checkpoint is due: a log of some megabytes.</summary>
    private const int CheckpointAfterCommits = 256;
    private readonly FileLock fileLock;

    // What an earlier run left in the log moves with the first commit: a machine that is switched off every noon would never reach the number.
    private int commitsSinceCheckpoint = CheckpointAfterCommits - 1;

    private SqliteWriter(FileLock fileLock, KeepingConnection connection)
    {
        this.fileLock = fileLock;
        Connection = connection;
    }

    public KeepingConnection Connection { get; }

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

    public void Run(Query query) => Connection.Run(query);

    public void Run(string sql) => Run(new Query(new Statement(sql)));

    /// <summary>
    /// Moves the log into the file when enough has gathered. Called between batches, after everyone has been answered,
    /// so that a checkpoint never sits on a caller's time; on this connection, because only it may (rule R3).
    /// </summary>
    public void CheckpointWhenDue()
    {
        if (++commitsSinceCheckpoint < CheckpointAfterCommits)
        {
            return;
        }

        try
        {
            Checkpoint();
        }
        catch (SqliteException)
        {
            // A full disk, say. Every act is safe in the log, its callers must hear so, and the next commit tries again.
        }
    }

    public void Checkpoint()
    {
        Run(new Query(new Statement("pragma wal_checkpoint(passive)"), _ => { }));
        commitsSinceCheckpoint = 0;
    }

    public void Dispose()
    {
        Connection.Dispose();
        fileLock.Dispose();
    }
}

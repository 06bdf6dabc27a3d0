using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>
/// One file, no server. One connection writes and checkpoints; all others open read-only and never checkpoint (rule R3),
/// and an operating-system lock keeps a second process from writing at all.
/// </summary>
public sealed class SqliteDialect(string path) : Dialect
{
    private const int ConstraintViolated = 19;
    private readonly ConcurrentBag<KeepingConnection> readers = [];
    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteWriter? writer;

    static SqliteDialect() => SQLitePCL.Batteries_V2.Init();

    public override string Name => "sqlite";

    public override string Where => path;

    public string Path => path;

    public override bool HasOneWriter => true;

    public override async Task<WriteSession> BeginAsync(int officeId, CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        try
        {
            writer ??= SqliteWriter.Open(path);
            return new SqliteSession(writer, turn);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public override Task<DbConnection> OpenReaderAsync() =>
        Task.FromResult<DbConnection>(readers.TryTake(out var kept) ? kept : Pragmas.OpenReader(path));

    public override void ReturnReader(DbConnection reader) => readers.Add((KeepingConnection)reader);

    public override Task<DbConnection> OpenOwnerAsync()
    {
        writer ??= SqliteWriter.Open(path);
        return Task.FromResult<DbConnection>(writer.Connection);
    }

    /// <summary>Moves the log into the file while nobody writes; when somebody does, the next round will.</summary>
    public async Task CheckpointAsync()
    {
        if (writer is null || !await turn.WaitAsync(TimeSpan.Zero))
        {
            return;
        }

        try
        {
            writer.Checkpoint();
        }
        finally
        {
            turn.Release();
        }
    }

    public override Task RunAsync(DbConnection connection, Query query)
    {
        ((KeepingConnection)connection).Run(query);
        return Task.CompletedTask;
    }

    public override bool IsRefusal(DbException exception) =>
        exception is SqliteException { SqliteErrorCode: ConstraintViolated };

    public override ValueTask DisposeAsync()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        writer?.Dispose();
        writer = null;
        turn.Dispose();
        return ValueTask.CompletedTask;
    }
}

namespace MotCua.App.Data.Sqlite;

/// <summary>A <c>BEGIN IMMEDIATE</c> on the writing connection; whoever holds it has the whole store's turn to write.</summary>
public sealed class SqliteSession(SqliteWriter writer, SemaphoreSlim turn) : WriteSession
{
    private bool open;
    private bool committed;

    public override Task RunAsync(IReadOnlyList<Query> queries)
    {
        if (!open)
        {
            writer.Run("begin immediate");
            open = true;
        }

        foreach (var query in queries)
        {
            writer.Run(query);
        }

        return Task.CompletedTask;
    }

    public override async Task CommitAsync(IReadOnlyList<Query> queries)
    {
        await RunAsync(queries);
        writer.Run("commit");
        committed = true;
    }

    public override ValueTask DisposeAsync()
    {
        try
        {
            if (open && !committed)
            {
                writer.Run("rollback");
            }
            else if (committed)
            {
                writer.CheckpointWhenDue();
            }
        }
        finally
        {
            turn.Release();
        }

        return ValueTask.CompletedTask;
    }
}

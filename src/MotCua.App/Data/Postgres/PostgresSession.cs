using Npgsql;

namespace MotCua.App.Data.Postgres;

/// <summary>
/// A READ COMMITTED transaction whose first statement locks the office's row: nothing is read before it, so everything
/// read after it is current. Round trips are the cost here, so statements travel together, begin and commit among them.
/// </summary>
public sealed class PostgresSession(NpgsqlConnection connection, int officeId) : WriteSession
{
    private static readonly Query Commit = new(new Statement("commit"));
    private bool open;
    private bool committed;

    public override async Task RunAsync(IReadOnlyList<Query> queries)
    {
        await using var batch = new NpgsqlBatch(connection);
        var reading = new List<Action<Row>?>();
        if (!open)
        {
            Add(batch, reading, new Query(new Statement("begin")));
            Add(batch, reading, new Query(new Statement("select 1 from offices where office_id = $1 for update", (long)officeId), _ => { }));
            open = true;
        }

        foreach (var query in queries)
        {
            Add(batch, reading, query);
        }

        if (reading.Count > 0)
        {
            await RunAsync(batch, reading);
        }
    }

    public override async Task CommitAsync(IReadOnlyList<Query> queries)
    {
        await RunAsync([.. queries, Commit]);
        committed = true;
    }

    public override async ValueTask DisposeAsync()
    {
        if (open && !committed && connection.State == System.Data.ConnectionState.Open)
        {
            try
            {
                await using var rollback = new NpgsqlCommand("rollback", connection);
                await rollback.ExecuteNonQueryAsync();
            }
            catch (NpgsqlException)
            {
                // The connection is gone, and with it the transaction.
            }
        }

        await connection.DisposeAsync();
    }

    private static void Add(NpgsqlBatch batch, List<Action<Row>?> reading, Query query)
    {
        var command = new NpgsqlBatchCommand(query.Statement.Sql);
        foreach (var value in query.Statement.Values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = Binder.Plain(value) ?? DBNull.Value });
        }

        batch.BatchCommands.Add(command);
        reading.Add(query.OnRow);
    }

    /// <summary>Only statements that give rows have a result set; the readers are walked in the same order.</summary>
    private static async Task RunAsync(NpgsqlBatch batch, List<Action<Row>?> reading)
    {
        if (reading.TrueForAll(onRow => onRow is null))
        {
            await batch.ExecuteNonQueryAsync();
            return;
        }

        await using var reader = await batch.ExecuteReaderAsync();
        foreach (var onRow in reading.Where(onRow => onRow is not null))
        {
            while (await reader.ReadAsync())
            {
                onRow!(new Row(reader));
            }

            await reader.NextResultAsync();
        }
    }
}

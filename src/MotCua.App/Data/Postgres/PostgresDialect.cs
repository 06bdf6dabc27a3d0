using System.Data.Common;
using MotCua.Rules;
using Npgsql;

namespace MotCua.App.Data.Postgres;

/// <summary>A server for many offices: each office's row is its lock, and offices run side by side.</summary>
public sealed class PostgresDialect : Dialect
{
    /// <summary>An arbitrary number only this program uses, so that two migrators never run at once.</summary>
    private const long MigrationLock = 7_746_001;
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnectionStringBuilder settings;

    /// <exception cref="StoreException">The connection string cannot be read.</exception>
    public PostgresDialect(string connectionString)
    {
        try
        {
            settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 256, AutoPrepareMinUsages = 2, ApplicationName = "motcua" };
            Where = $"postgres://{settings.Host}:{settings.Port}/{settings.Database}";
            source = NpgsqlDataSource.Create(settings);
        }
        catch (ArgumentException problem)
        {
            throw new StoreException(Sentence.Of("Chuỗi kết nối PostgreSQL không đọc được: {error}", ("error", problem.Message)), problem);
        }
    }

    public override string Name => "postgres";

    public override string Where { get; }

    public override bool HasOneWriter => false;

    /// <summary>With the password: for PostgreSQL's own programs, never to be shown.</summary>
    internal NpgsqlConnectionStringBuilder Settings => settings;

    public override async Task<WriteSession> BeginAsync(int officeId, CancellationToken stop = default) =>
        new PostgresSession(await OpenAsync(), officeId);

    public override async Task<DbConnection> OpenReaderAsync() => await OpenAsync();

    public override void ReturnReader(DbConnection reader) => reader.Dispose();

    public override async Task<DbConnection> OpenOwnerAsync()
    {
        var connection = await OpenAsync();
        await using var guard = new NpgsqlCommand($"select pg_advisory_lock({MigrationLock})", connection);
        await guard.ExecuteNonQueryAsync();
        return connection;
    }

    public override async Task RunAsync(DbConnection connection, Query query)
    {
        await using var command = new NpgsqlCommand(query.Statement.Sql, (NpgsqlConnection)connection);
        foreach (var value in query.Statement.Values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = Binder.Plain(value) ?? DBNull.Value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            query.OnRow?.Invoke(new Row(reader));
        }
    }

    /// <summary>Rows that came all at once are unknown to the server's planner until they are measured.</summary>
    public async Task MeasureAsync()
    {
        await using var connection = await OpenAsync();
        await using var analyse = new NpgsqlCommand("analyze", connection) { CommandTimeout = 0 };
        await analyse.ExecuteNonQueryAsync();
    }

    public override bool IsRefusal(DbException exception) =>
        exception is PostgresException { SqlState: var state } && (state.StartsWith("23", StringComparison.Ordinal) || state is "40001" or "40P01");

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<NpgsqlConnection> OpenAsync()
    {
        try
        {
            return await source.OpenConnectionAsync();
        }
        catch (NpgsqlException problem)
        {
            throw new StoreException(
                Sentence.Of("Không kết nối được với PostgreSQL tại {where}. Hãy kiểm tra máy chủ và chuỗi kết nối. ({error})", ("where", Where), ("error", problem.Message)),
                problem);
        }
    }
}

using MotCua.App.Data;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;
using Npgsql;

namespace MotCua.Testing;

/// <summary>
/// Both engines, for every data test. SQLite always; PostgreSQL where <c>MOTCUA_TEST_POSTGRES</c> names a server, which
/// <c>./dev test</c> starts. Without it those tests are skipped, loudly, by name.
/// </summary>
public static class Engines
{
    private static int made;

    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable("MOTCUA_TEST_POSTGRES");

    /// <summary>A new, empty store that goes away when it is disposed.</summary>
    public static async Task<TestStore> NewStoreAsync(string engine)
    {
        var name = $"motcua_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        if (engine == Sqlite)
        {
            var folder = Path.Combine(Path.GetTempPath(), name);
            Directory.CreateDirectory(folder);
            return new TestStore($"sqlite:{Path.Combine(folder, "office.db")}", () => Directory.Delete(folder, recursive: true));
        }

        await OnServerAsync($"create database {name}");
        return new TestStore(
            $"postgres:{PostgresServer};Database={name}",
            () => OnServerAsync($"drop database {name} with (force)").GetAwaiter().GetResult());
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer + ";Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A store of one test's own: its address as a person would write it, and a fresh way in.</summary>
public sealed class TestStore(string address, Action remove) : IDisposable
{
    public string Address => address;

    public Dialect Open() => address.StartsWith("sqlite:", StringComparison.Ordinal)
        ? new SqliteDialect(address["sqlite:".Length..])
        : new PostgresDialect(address["postgres:".Length..]);

    public void Dispose() => remove();
}

using System.Globalization;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Faults.Machine;
using MotCua.Faults.Running;
using MotCua.Testing.Serving;
using Npgsql;

namespace MotCua.Bench.Peers;

/// <summary>A PostgreSQL of the peers' own on a free port, set as for a small host; the cluster goes away at the end.</summary>
internal sealed class PeerPostgres : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("motcua-peers-pg-").FullName;
    private readonly IDisposable owed;

    private PeerPostgres() => owed = Leavings.Owe(Remove);

    public int Port { get; } = ServedProgram.FreePort();

    public ProcessTree Tree => PostgresServer.Tree(Address("postgres"));

    private string Cluster => Path.Combine(home, "c");

    private static string Program(string name) => Path.Combine(PostgresServer.Programs, name);

    public static async Task<PeerPostgres> StartAsync()
    {
        var server = new PeerPostgres();
        try
        {
            if (Environment.IsPrivilegedProcess)
            {
                // The server refuses to run as root.
                (await Delivered.RunAsync("chown", ["postgres", server.home])).OrThrow();
            }

            await RunAsync(Program("initdb"), "-D", server.Cluster, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
            var settings = string.Create(CultureInfo.InvariantCulture, $"listen_addresses='127.0.0.1'\nport={server.Port}\nunix_socket_directories='{server.home}'\nshared_buffers=1GB\nmax_wal_size=4GB\n");
            await File.AppendAllTextAsync(Path.Combine(server.Cluster, "postgresql.conf"), settings);
            await RunAsync(Program("pg_ctl"), "-D", server.Cluster, "-w", "-l", Path.Combine(server.home, "log"), "start");
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public string Address(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Command Timeout=0;Pooling=false");

    public async Task DoAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Address(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<long> NumberAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Address(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => owed.Dispose();

    private static async Task RunAsync(params IReadOnlyList<string> words) =>
        (await (Environment.IsPrivilegedProcess ? Delivered.RunAsync("/bin/sh", Quietly(["runuser", "-u", "postgres", "--", .. words])) : Delivered.RunAsync("/bin/sh", Quietly(words)))).OrThrow();

    /// <summary>A server that is started keeps its starter's streams open, and whoever reads them would wait for its end.</summary>
    private static IReadOnlyList<string> Quietly(IReadOnlyList<string> words) => ["-c", "cd / && exec \"$@\" >/dev/null", "sh", .. words];

    private void Remove()
    {
        RunAsync(Program("pg_ctl"), "-D", Cluster, "-m", "immediate", "stop").ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        Directory.Delete(home, recursive: true);
    }
}

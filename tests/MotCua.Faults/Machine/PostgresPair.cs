using System.Diagnostics;
using MotCua.Faults.Running;
using MotCua.Testing.Serving;
using Npgsql;

namespace MotCua.Faults.Machine;

/// <summary>Two PostgreSQL clusters of the rig's own: one answers, the other has every commit before it is confirmed.</summary>
internal sealed class PostgresPair : IAsyncDisposable
{
    public const string Programs = "/usr/lib/postgresql/15/bin";
    private const string Database = "motcua_failover";
    private readonly string home = Path.Combine(Path.GetTempPath(), $"motcua-pair-{Guid.NewGuid():N}");
    private readonly bool isSynchronous;
    private readonly IDisposable owed;
    private Cluster primary;
    private Cluster standby;

    private PostgresPair(bool isSynchronous)
    {
        this.isSynchronous = isSynchronous;
        primary = new Cluster(Path.Combine(home, "a"), ServedProgram.FreePort());
        standby = new Cluster(Path.Combine(home, "b"), ServedProgram.FreePort());
        owed = Leavings.Owe(() => RemoveAsync().GetAwaiter().GetResult());
    }

    /// <summary>As an office's program is told of both: whichever is the primary is asked.</summary>
    public string Address => $"postgres:Host=127.0.0.1:{Math.Min(primary.Port, standby.Port)},127.0.0.1:{Math.Max(primary.Port, standby.Port)};Username=postgres;Database={Database};Target Session Attributes=primary;Host Recheck Seconds=1;Timeout=3";

    public static async Task<PostgresPair> StartAsync(bool isSynchronous)
    {
        var pair = new PostgresPair(isSynchronous);
        try
        {
            await LoopDisk.ShellAsync($"mkdir -m 700 {pair.home}; [ $(id -u) != 0 ] || chown postgres {pair.home}");
            await ShellAsync($"{Programs}/initdb -D {pair.primary.Folder} -A trust -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null");
            await ShellAsync($"printf \"listen_addresses='127.0.0.1'\\nunix_socket_directories='{pair.home}'\\nmax_connections=60\\nwal_keep_size=64MB\\n\" >> {pair.primary.Folder}/postgresql.conf");
            await pair.BeginAsync(pair.primary);
            await pair.RunAsync(pair.primary, $"create database {Database}", "postgres");
            await pair.FollowAsync();
            return pair;
        }
        catch
        {
            await pair.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL to every process of the primary; the standby is told to go on in its place.</summary>
    public async Task KillAndPromoteAsync()
    {
        await KillAsync(primary);
        await ShellAsync($"{Programs}/pg_ctl -D {standby.Folder} -w promote >/dev/null");
        (primary, standby) = (standby, primary);
    }

    /// <summary>What was the primary comes back as a new standby, and commits wait for it again.</summary>
    public async Task FollowAsync()
    {
        await ShellAsync($"rm -rf {standby.Folder} && {Programs}/pg_basebackup -h 127.0.0.1 -p {primary.Port} -U postgres -D {standby.Folder} -R -X stream -c fast --no-sync");
        await BeginAsync(standby);
        if (isSynchronous)
        {
            await RunAsync(primary, "alter system set synchronous_standby_names = '*'");
            await RunAsync(primary, "select pg_reload_conf()");
        }

        for (var waited = Stopwatch.StartNew(); await AskAsync(primary, "select count(*) from pg_stat_replication where state = 'streaming' and (sync_state <> 'async') = $1", isSynchronous) == 0;)
        {
            await (waited.Elapsed < TimeSpan.FromSeconds(60) ? Task.Delay(50) : throw new TimeoutException("the standby does not follow"));
        }
    }

    /// <summary>The standby hears nothing more, as over a cut wire.</summary>
    public async Task DeafenAsync()
    {
        await RunAsync(standby, "alter system set primary_conninfo = ''");
        await RunAsync(standby, "select pg_reload_conf()");
        await Task.Delay(500);
    }

    public ValueTask DisposeAsync()
    {
        owed.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Task ShellAsync(string script) => LoopDisk.ShellAsync($"cd / && if [ $(id -u) = 0 ]; then exec runuser -u postgres -- sh -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}'; else {script}; fi");

    // A copy of the primary's folder says that it waits for a standby; a new primary has none yet and must not wait.
    private Task BeginAsync(Cluster cluster) => ShellAsync(
        $"sed -i /synchronous_standby_names/d {cluster.Folder}/postgresql.auto.conf; {Programs}/pg_ctl -D {cluster.Folder} -w -o \"-p {cluster.Port}\" -l {home}/log start >/dev/null");

    private static Task KillAsync(Cluster cluster) => LoopDisk.ShellAsync(
        $"[ -f {cluster.Folder}/postmaster.pid ] || exit 0; main=$(head -1 {cluster.Folder}/postmaster.pid); kill -9 $main $(cat /proc/$main/task/$main/children) 2>/dev/null; while [ -d /proc/$main ]; do sleep 0.01; done; rm -f {cluster.Folder}/postmaster.pid");

    private async Task RemoveAsync()
    {
        await KillAsync(primary);
        await KillAsync(standby);
        await LoopDisk.ShellAsync($"rm -rf {home}");
    }

    private Task RunAsync(Cluster cluster, string sql, string database = "postgres") => AskAsync(cluster, sql, null, database);

    private static async Task<long> AskAsync(Cluster cluster, string sql, object? value, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={cluster.Port};Username=postgres;Database={database};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        if (value is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteScalarAsync() is long number ? number : 0;
    }

    private sealed record Cluster(string Folder, int Port);
}

using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Faults.Machine;
using Npgsql;

namespace MotCua.Bench.Yardsticks;

/// <summary>PostgreSQL's own load program: one row a commit, prepared, into a table of its own.</summary>
internal sealed partial class PgBench(string address, string folder)
{
    private readonly NpgsqlConnectionStringBuilder store = new(address["postgres:".Length..]);

    public async Task MakeAsync()
    {
        await using var connection = new NpgsqlConnection(store.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("create table if not exists bench_posts (post_id bigint generated always as identity primary key, body text not null)", connection);
        await command.ExecuteNonQueryAsync();
        await File.WriteAllTextAsync(Script, "insert into bench_posts (body) values ('{\"priority\":\"none\"}');\n");
    }

    /// <summary>Commits a second; the load program is part of what it costs the machine.</summary>
    public Sample Run(int clients, TimeSpan timed)
    {
        var database = PostgresServer.Tree(store.ConnectionString);
        var watch = Trial.Watch(new Target(0, Environment.ProcessId, database));
        var before = database.CpuSeconds;
        var seconds = Math.Max(1, (int)Math.Round(timed.TotalSeconds));
        var said = Delivered.RunAsync(
            Path.Combine(PostgresServer.Programs, "pgbench"),
            ["-h", store.Host!, "-p", $"{store.Port}", "-U", store.Username!, "-n", "-M", "prepared", "-c", $"{clients}", "-j", "1", "-T", $"{seconds}", "-f", Script, store.Database!]).GetAwaiter().GetResult().OrThrow();
        var rate = double.Parse(Rate().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Sample(new Answers(), 0, (database.CpuSeconds - before) * 1000 / (rate * seconds), 0, watch()) { PerSecond = rate };
    }

    private string Script => Path.Combine(folder, "post.sql");

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Rate();
}

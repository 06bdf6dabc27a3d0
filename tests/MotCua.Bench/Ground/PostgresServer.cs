using System.Globalization;
using MotCua.Bench.Measuring;
using Npgsql;

namespace MotCua.Bench.Ground;

/// <summary>The PostgreSQL server the run was given: its processes, and where its programs lie.</summary>
internal static class PostgresServer
{
    public const string Programs = "/usr/lib/postgresql/15/bin";

    /// <summary>The server with all it starts for its callers; it must run on this machine.</summary>
    public static ProcessTree Tree(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("select pg_backend_pid()", connection);
        var line = File.ReadAllText($"/proc/{command.ExecuteScalar()}/stat");
        return new ProcessTree(int.Parse(line[(line.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture));
    }
}

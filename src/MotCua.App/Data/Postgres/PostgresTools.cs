using System.ComponentModel;
using System.Diagnostics;
using MotCua.Rules;
using Npgsql;

namespace MotCua.App.Data.Postgres;

/// <summary>PostgreSQL's own programs for copying a database out and in, started for this store.</summary>
public static class PostgresTools
{
    /// <param name="snapshot">The exported snapshot whose moment is copied.</param>
    /// <exception cref="StoreException">The program is missing, or refused.</exception>
    public static Task DumpAsync(NpgsqlConnectionStringBuilder settings, string snapshot, string to) =>
        RunAsync("pg_dump", settings, ["--format=custom", "--no-owner", "--no-privileges", "--snapshot=" + snapshot, "--file=" + to]);

    /// <summary>All or nothing, into an empty database.</summary>
    /// <exception cref="StoreException">The program is missing, or refused.</exception>
    public static Task RestoreAsync(NpgsqlConnectionStringBuilder settings, string from) =>
        RunAsync("pg_restore", settings, ["--single-transaction", "--no-owner", "--no-privileges", "--exit-on-error", "--dbname=" + settings.Database, from]);

    private static async Task RunAsync(string program, NpgsqlConnectionStringBuilder settings, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in Surroundings(settings))
        {
            start.Environment[name] = value;
        }

        try
        {
            using var running = Process.Start(start)!;
            var complaint = await running.StandardError.ReadToEndAsync();
            await running.WaitForExitAsync();
            if (running.ExitCode != 0)
            {
                throw new StoreException(Sentence.Of("{program} không làm được: {complaint}", ("program", program), ("complaint", complaint.Trim().Split('\n')[0])));
            }
        }
        catch (Win32Exception problem)
        {
            throw new StoreException(Sentence.Of(
                "Không có chương trình {program} của PostgreSQL trên máy này. Hãy cài bộ công cụ PostgreSQL cùng phiên bản với máy chủ rồi thử lại.", ("program", program)), problem);
        }
    }

    /// <summary>By environment, so that the password stands on no command line.</summary>
    private static Dictionary<string, string?> Surroundings(NpgsqlConnectionStringBuilder settings) => new(StringComparer.Ordinal)
    {
        ["PGHOST"] = settings.Host,
        ["PGPORT"] = settings.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["PGDATABASE"] = settings.Database,
        ["PGUSER"] = settings.Username,
        ["PGPASSWORD"] = settings.Password,
    };
}

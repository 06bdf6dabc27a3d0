using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace MotCua.Faults.Door;

/// <summary>Looks at the store from outside while the program has it: where the ledger stands, and a hash of each table.</summary>
internal sealed class StoreWatch : IDisposable
{
    // What asking alone may write: who looked at which file.
    private static readonly string[] WrittenByReading = ["access_log"];
    private readonly SqliteConnection store;

    public StoreWatch(string path)
    {
        store = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        store.Open();
    }

    public long Head => Number("select max(sequence) from ledger_entries");

    public long HeadOf(int officeId) => Number($"select head_sequence from offices where office_id = {officeId.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>A number that changes with every commit of anybody else.</summary>
    public long Version => Number("pragma data_version");

    public IReadOnlyDictionary<string, string> Hashes()
    {
        var tables = new List<string>();
        Each("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name", row => tables.Add(row.GetString(0)));
        return tables.Except(WrittenByReading).ToDictionary(table => table, Hash);
    }

    public void Dispose() => store.Dispose();

    private string Hash(string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Each($"select * from {table}", row =>
        {
            for (var column = 0; column < row.FieldCount; column++)
            {
                hash.AppendData(row.GetValue(column) switch
                {
                    byte[] bytes => bytes,
                    var value => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{value}|")),
                });
            }
        });
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private long Number(string sql)
    {
        var number = 0L;
        Each(sql, row => number = row.IsDBNull(0) ? 0 : row.GetInt64(0));
        return number;
    }

    private void Each(string sql, Action<SqliteDataReader> read)
    {
        using var command = new SqliteCommand(sql, store);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            read(rows);
        }
    }
}

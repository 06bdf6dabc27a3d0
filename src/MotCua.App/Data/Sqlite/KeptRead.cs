using Microsoft.Data.Sqlite;

namespace MotCua.App.Data.Sqlite;

/// <summary>A prepared query with the places of its columns, which the layer between would find anew for each reader.</summary>
internal sealed class KeptRead : IDisposable
{
    private readonly SqliteCommand command;
    private Dictionary<string, int>? places;

    public KeptRead(SqliteConnection connection, Statement statement)
    {
        command = connection.CreateCommand();
        command.CommandText = statement.Sql;
        for (var i = 0; i < statement.Values.Length; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i + 1}", null));
        }
    }

    public void Run(object?[] values, Action<Row> onRow)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = Binder.ForSqlite(values[i]) ?? DBNull.Value;
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            places ??= Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, StringComparer.Ordinal);
            onRow(new Row(reader, places));
        }
    }

    public void Dispose() => command.Dispose();
}

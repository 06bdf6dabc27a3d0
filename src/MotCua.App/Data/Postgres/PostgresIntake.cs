using MotCua.App.Data.Sqlite;
using Npgsql;

namespace MotCua.App.Data.Postgres;

/// <summary>
/// Takes a whole SQLite store over into an empty PostgreSQL store of the same schema, by COPY, table by table in one
/// transaction: the same rows, and so the same ledger to the last hash.
/// </summary>
public static class PostgresIntake
{
    /// <param name="told">Called with each table's name before it is taken over.</param>
    public static async Task TakeOverAsync(SqliteDialect from, PostgresDialect into, Action<string> told)
    {
        await using var connection = (NpgsqlConnection)await into.OpenOwnerAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in await TablesAsync(from))
        {
            told(table);
            await CopyAsync(from, into, connection, table);
        }

        await transaction.CommitAsync();
        await into.MeasureAsync();
    }

    /// <summary>As they were created, so that each comes after those it points to.</summary>
    private static async Task<IReadOnlyList<string>> TablesAsync(SqliteDialect from) => await new OfficeRead(from).ListAsync(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'schema_migrations' order by rowid",
        row => row.Text("name"));

    private static async Task CopyAsync(SqliteDialect from, PostgresDialect into, NpgsqlConnection connection, string table)
    {
        var columns = await ColumnsAsync(into, table);
        var names = string.Join(", ", columns.Select(column => column.Name));
        var reader = await from.OpenReaderAsync();
        try
        {
            await using var importer = await connection.BeginBinaryImportAsync($"copy {table} ({names}) from stdin (format binary)");
            await from.RunAsync(reader, new Query(new Statement($"select {names} from {table}"), row => Write(importer, columns, row)));
            await importer.CompleteAsync();
        }
        finally
        {
            from.ReturnReader(reader);
        }
    }

    private static async Task<IReadOnlyList<(string Name, string Kind)>> ColumnsAsync(PostgresDialect into, string table) => await new OfficeRead(into).ListAsync(
        "select column_name, udt_name from information_schema.columns where table_schema = current_schema() and table_name = $1 order by ordinal_position",
        row => (row.Text("column_name"), row.Text("udt_name")),
        table);

    private static void Write(NpgsqlBinaryImporter importer, IReadOnlyList<(string Name, string Kind)> columns, Row row)
    {
        importer.StartRow();
        foreach (var (name, kind) in columns)
        {
            if (Read(row, name, kind) is { } value)
            {
                importer.Write(value, kind);
            }
            else
            {
                importer.WriteNull();
            }
        }
    }

    private static object? Read(Row row, string name, string kind) => kind switch
    {
        "int4" => row.IntOrNull(name),
        "int8" => row.LongOrNull(name),
        "bool" => row.BoolOrNull(name),
        "date" => row.DayOrNull(name),
        "time" => row.TimeOrNull(name),
        "timestamptz" => row.MomentOrNull(name)?.ToUniversalTime(),
        "bytea" => row.BytesOrNull(name),
        _ => row.TextOrNull(name),
    };
}

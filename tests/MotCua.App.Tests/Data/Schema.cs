using System.Data.Common;
using System.Globalization;
using MotCua.Testing;

namespace MotCua.App.Tests.Data;

/// <summary>
/// The catalogue of a migrated store in words both engines share: a line for each column, key, index and reference, so that
/// two stores are alike when their lines are.
/// </summary>
public sealed record Schema(IReadOnlyDictionary<string, IReadOnlyList<string>> Columns, IReadOnlyDictionary<string, string> Keys, IReadOnlyList<string> Indexes, IReadOnlyList<string> References)
{
    // One row a column: table, name, type, nullable, place in the primary key (0 outside it); in the order they were declared.
    private const string SqliteColumns =
        """
        select entry.name, declared.name, declared.type, declared."notnull" = 0 and declared.pk = 0, declared.pk
        from sqlite_schema entry join pragma_table_info(entry.name) declared
        where entry.type = 'table' and entry.name not like 'sqlite_%' order by entry.name, declared.cid
        """;

    private const string PostgresColumns =
        """
        select declared.table_name, declared.column_name, declared.data_type || case when declared.data_type = 'text' and declared.collation_name is distinct from 'C' then ' without collate "C"' else '' end,
          declared.is_nullable = 'YES', coalesce(array_position(primary_key.conkey, declared.ordinal_position::smallint), 0)
        from information_schema.columns declared
        left join pg_constraint primary_key on primary_key.contype = 'p' and primary_key.conrelid = declared.table_name::regclass
        where declared.table_schema = current_schema() order by declared.table_name collate "C", declared.ordinal_position
        """;

    // One row an index besides the primary keys: table, name, unique, partial, columns.
    private const string SqliteIndexes =
        """
        select entry.name, listed.name, listed."unique", listed.partial, (select group_concat(name, ', ') from (select name from pragma_index_info(listed.name) order by seqno))
        from sqlite_schema entry join pragma_index_list(entry.name) listed
        where entry.type = 'table' and listed.origin <> 'pk'
        """;

    private const string PostgresIndexes =
        """
        select owner.relname, named.relname, listed.indisunique, listed.indpred is not null,
          (select string_agg(pg_get_indexdef(listed.indexrelid, place, false), ', ' order by place) from generate_series(1, listed.indnkeyatts) place)
        from pg_index listed join pg_class owner on owner.oid = listed.indrelid join pg_class named on named.oid = listed.indexrelid
        where owner.relnamespace = current_schema()::regnamespace and not listed.indisprimary
        """;

    private const string SqliteReferences =
        """
        select entry.name, group_concat("from", ', '), "table", group_concat("to", ', ')
        from (select entry.name, referring.* from sqlite_schema entry join pragma_foreign_key_list(entry.name) referring where entry.type = 'table' order by referring.seq) entry
        group by entry.name, entry.id
        """;

    private const string PostgresReferences =
        """
        select conrelid::regclass::text,
          (select string_agg(attname, ', ' order by place) from unnest(conkey) with ordinality key (number, place) join pg_attribute on attrelid = conrelid and attnum = number),
          confrelid::regclass::text,
          (select string_agg(attname, ', ' order by place) from unnest(confkey) with ordinality key (number, place) join pg_attribute on attrelid = confrelid and attnum = number)
        from pg_constraint where contype = 'f'
        """;

    public static async Task<Schema> ReadAsync(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        var connection = await stage.Dialect.OpenReaderAsync();
        try
        {
            var isSqlite = engine == Engines.Sqlite;
            var columns = await RowsAsync(connection, isSqlite ? SqliteColumns : PostgresColumns);
            var indexes = await RowsAsync(connection, isSqlite ? SqliteIndexes : PostgresIndexes);
            var references = await RowsAsync(connection, isSqlite ? SqliteReferences : PostgresReferences);
            return new Schema(
                PerTable(columns).ToDictionary(table => table.Key, IReadOnlyList<string> (table) => [.. table.Select(row => $"{row[1]} {Kind(row[1], row[2])}{(row[3] is "1" or "True" ? " or null" : "")}")]),
                PerTable(columns).ToDictionary(table => table.Key, table => string.Join(", ", table.Where(row => row[4] != "0").OrderBy(row => int.Parse(row[4], CultureInfo.InvariantCulture)).Select(row => row[1]))),
                [.. indexes.Select(row => $"{row[0]}: {(row[2] is "1" or "True" ? "unique " : "")}{row[1]} ({row[4]}){(row[3] is "1" or "True" ? " of some rows" : "")}").Order(StringComparer.Ordinal)],
                [.. references.Select(row => $"{row[0]} ({row[1]}) → {row[2]} ({row[3]})").Order(StringComparer.Ordinal)]);
        }
        finally
        {
            stage.Dialect.ReturnReader(connection);
        }
    }

    private static IEnumerable<IGrouping<string, string[]>> PerTable(IEnumerable<string[]> rows) => rows.GroupBy(row => row[0]);

    /// <summary>What a column holds: by its type where the engine has one, by its name where it has not.</summary>
    private static string Kind(string column, string type) => type.ToLowerInvariant() switch
    {
        "timestamp with time zone" => "moment",
        "date" => "day",
        "time without time zone" => "time",
        "boolean" => "truth",
        "bigint" or "smallint" => "integer",
        "bytea" or "blob" => "bytes",
        "text" => column switch
        {
            _ when column.EndsWith("_at", StringComparison.Ordinal) => "moment",
            _ when column.EndsWith("_on", StringComparison.Ordinal) => "day",
            _ when column.EndsWith("_from", StringComparison.Ordinal) || column.EndsWith("_until", StringComparison.Ordinal) => "time",
            _ => "text",
        },
        "integer" when column.Split('_')[0] is "is" or "are" or "has" or "was" or "must" => "truth",
        var other => other,
    };

    private static async Task<List<string[]>> RowsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }
}

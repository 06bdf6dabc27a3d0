using System.Reflection;
using MotCua.App.Data;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

/// <summary>The two engines have the same tables, and every row record says what its table has.</summary>
public sealed class DriftTests
{
    [Fact]
    public async Task Both_engines_have_the_same_tables_keys_indexes_and_references()
    {
        Assert.SkipWhen(Engines.PostgresServer is null, "MOTCUA_TEST_POSTGRES names no server");
        var sqlite = await Schema.ReadAsync(Engines.Sqlite);
        var postgres = await Schema.ReadAsync(Engines.Postgres);

        postgres.Columns.Keys.ShouldBe(sqlite.Columns.Keys, "A table stands in one engine's migrations only.");
        foreach (var (table, columns) in sqlite.Columns)
        {
            postgres.Columns[table].ShouldBe(columns, $"{table}: the columns, their order, type or null differ. Moments end in _at, days in _on, clock times in _from or _until, truths begin with is_, are_, has_, was_ or must_.");
            postgres.Keys[table].ShouldBe(sqlite.Keys[table], $"{table}: the primary keys differ.");
        }

        postgres.Indexes.ShouldBe(sqlite.Indexes, "The indexes differ.");
        postgres.References.ShouldBe(sqlite.References, "The foreign keys differ.");
    }

    [Fact]
    public async Task Every_key_and_unique_index_begins_with_the_office()
    {
        var schema = await Schema.ReadAsync(Engines.Sqlite);
        schema.Keys.Where(key => key.Key != "schema_migrations" && key.Value.Split(", ")[0] != "office_id").ShouldBeEmpty("Begin the primary key with office_id.");
        schema.Indexes.Where(index => index.Contains(" unique ", StringComparison.Ordinal) && !index.Contains("(office_id", StringComparison.Ordinal)).ShouldBeEmpty("Begin the unique index with office_id.");
    }

    [Fact]
    public async Task Every_row_record_says_what_its_table_has()
    {
        var schema = await Schema.ReadAsync(Engines.Sqlite);
        var tables = typeof(Table<>).Assembly.GetTypes().Select(type => type.GetProperty("Table", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(property => property is not null && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Table<>) && !property.DeclaringType!.IsInterface)
            .Select(property => (dynamic)property!.GetValue(null)!).ToList();
        tables.ShouldNotBeEmpty();
        foreach (var table in tables)
        {
            string name = table.Name;
            IEnumerable<string> columns = table.Columns;
            IReadOnlyList<string> key = table.Key;
            schema.Columns.Keys.ShouldContain(name, $"No migration makes the table {name}.");
            columns.ShouldBe(schema.Columns[name].Select(column => column.Split(' ')[0]), $"{name}: its row record names other columns, or another order, than its migrations.");
            string.Join(", ", key).ShouldBe(schema.Keys[name], $"{name}: its row record names another key than its migrations.");
        }
    }
}

using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data.Sqlite;

/// <summary>What is written through the lower layer comes back as it was given.</summary>
public sealed class KeepingConnectionTests
{
    [Fact]
    public async Task Empty_is_not_null_and_holes_may_stand_in_any_order()
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        await using var connection = Pragmas.OpenWriter(store.Address["sqlite:".Length..]);
        connection.Run(new Query(new Statement("create table kept (id integer primary key, name text, raw blob, at text) strict")));
        const string Insert = "insert into kept (name, raw, at, id) values ($2, $3, $4, $1)";
        var moment = FixedTime.Morning;

        connection.Run(new Query(new Statement(Insert, 1, "", Array.Empty<byte>(), moment)));
        connection.Run(new Query(new Statement(Insert, 2, new string('Ễ', 400), new byte[] { 0, 1 }, null)));
        connection.Run(new Query(new Statement(Insert, 3, null, null, moment)));

        var rows = new List<(long, string?, int?, DateTimeOffset?)>();
        connection.Run(new Query(new Statement("select * from kept order by id"), row => rows.Add((row.Long("id"), row.TextOrNull("name"), row.BytesOrNull("raw")?.Length, row.MomentOrNull("at")))));
        rows.ShouldBe([(1, "", 0, moment), (2, new string('Ễ', 400), 2, null), (3, null, null, moment)]);
    }

    [Fact]
    public async Task A_refused_write_leaves_the_statement_fit_for_the_next()
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        await using var connection = Pragmas.OpenWriter(store.Address["sqlite:".Length..]);
        connection.Run(new Query(new Statement("create table kept (id integer primary key) strict")));
        var insert = new Statement("insert into kept (id) values ($1)", 1);
        connection.Run(new Query(insert));

        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => connection.Run(new Query(insert))).SqliteErrorCode.ShouldBe(19);
        connection.Run(new Query(insert with { Values = [2] }));

        var count = 0L;
        connection.Run(new Query(new Statement("select count(*) as number from kept"), row => count = row.Long("number")));
        count.ShouldBe(2);
    }
}

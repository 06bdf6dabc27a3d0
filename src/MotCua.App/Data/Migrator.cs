using System.Data.Common;
using MotCua.App.Clockwork;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// Brings a store's schema to this program's, forward only. A store of a newer program, or one whose history differs, is
/// refused with a sentence and left as it is.
/// </summary>
public sealed class Migrator(Dialect dialect, OfficeClock clock)
{
    private readonly IReadOnlyList<Migration> known = Migration.Of(dialect.Name);

    /// <summary>How many steps the store lacks.</summary>
    /// <exception cref="StoreException">The store is newer than this program, or its history differs.</exception>
    public async Task<int> MissingAsync()
    {
        var connection = await dialect.OpenReaderAsync();
        try
        {
            return known.Count - (await AppliedAsync(connection)).Count;
        }
        finally
        {
            dialect.ReturnReader(connection);
        }
    }

    /// <summary>True where no program of ours has ever been.</summary>
    public async Task<bool> IsEmptyAsync() => await MissingAsync() == known.Count;

    /// <summary>Applies what is missing, a transaction each; returns how many steps were taken.</summary>
    /// <exception cref="StoreException">The store is newer than this program, or its history differs.</exception>
    public async Task<int> MigrateAsync()
    {
        var owner = await dialect.OpenOwnerAsync();
        try
        {
            var applied = await AppliedAsync(owner);
            foreach (var step in known.Skip(applied.Count))
            {
                await ApplyAsync(owner, step);
            }

            return known.Count - applied.Count;
        }
        finally
        {
            if (!dialect.HasOneWriter)
            {
                await owner.DisposeAsync();
            }
        }
    }

    private async Task<List<(long Number, string Checksum)>> AppliedAsync(DbConnection connection)
    {
        var applied = new List<(long Number, string Checksum)>();
        if (!await HasHistoryAsync(connection))
        {
            return applied;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "select number, checksum from schema_migrations order by number";
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                applied.Add((reader.GetInt64(0), reader.GetString(1)));
            }
        }

        Check(applied);
        return applied;
    }

    private async Task<bool> HasHistoryAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = dialect.HasOneWriter
            ? "select count(*) from sqlite_master where name = 'schema_migrations'"
            : "select count(*) from information_schema.tables where table_name = 'schema_migrations' and table_schema = current_schema()";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }

    private void Check(List<(long Number, string Checksum)> applied)
    {
        if (applied.Count > known.Count)
        {
            throw new StoreException(Sentence.Of(
                "Dữ liệu tại {where} thuộc về phiên bản mới hơn (bước {theirs}, chương trình này biết đến bước {ours}). Hãy dùng chương trình mới hơn; không có gì bị thay đổi.",
                ("where", dialect.Where),
                ("theirs", applied[^1].Number),
                ("ours", known[^1].Number)));
        }

        var differing = applied.Zip(known).FirstOrDefault(pair => pair.First.Checksum != pair.Second.Checksum);
        if (differing.Second is not null)
        {
            throw new StoreException(Sentence.Of(
                "Dữ liệu tại {where} có lịch sử cấu trúc khác chương trình này (bước {name}). Không có gì bị thay đổi.",
                ("where", dialect.Where),
                ("name", differing.Second.Name)));
        }
    }

    private async Task ApplyAsync(DbConnection owner, Migration step)
    {
        await using var transaction = await owner.BeginTransactionAsync();
        await using var command = owner.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = step.Number == 1 ? HistoryTable + step.Sql : step.Sql;
        await command.ExecuteNonQueryAsync();
        await dialect.RunAsync(owner, new Query(new Statement(
            "insert into schema_migrations (number, name, checksum, applied_at) values ($1, $2, $3, $4)", step.Number, step.Name, step.Checksum, clock.Now)));
        await transaction.CommitAsync();
    }

    private string HistoryTable => dialect.HasOneWriter
        ? "create table schema_migrations (number integer not null primary key, name text not null, checksum text not null, applied_at text not null) strict;\n"
        : "create table schema_migrations (number bigint not null primary key, name text collate \"C\" not null, checksum text collate \"C\" not null, applied_at timestamptz not null);\n";
}

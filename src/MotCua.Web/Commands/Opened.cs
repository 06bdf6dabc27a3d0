using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>How commands open a store: for reading beside a running program, or as the one process that writes.</summary>
public static class Opened
{
    /// <exception cref="RefusedException">The address cannot be understood.</exception>
    public static Dialect At(string address) =>
        Store.Open(address).IsGranted(out var dialect, out var refusal) ? dialect : throw new RefusedException(refusal);

    /// <exception cref="StoreException">There is no file there.</exception>
    public static Dialect Existing(string address)
    {
        var dialect = At(address);
        if (dialect is SqliteDialect { Path: var path } && !new FileInfo(path).Exists)
        {
            throw new StoreException(Sentence.Of("Không có tệp dữ liệu {path}. Hãy kiểm tra lại đường dẫn.", ("path", path)));
        }

        return dialect;
    }

    /// <exception cref="StoreException">There is no store there, or not one of this program's schema.</exception>
    public static async Task<Dialect> ForReadingAsync(string address)
    {
        var dialect = Existing(address);
        var missing = await new Migrator(dialect, new OfficeClock(TimeProvider.System)).MissingAsync();
        return missing == 0 ? dialect : throw NotMigrated(dialect, missing);
    }

    /// <summary>SQLite is brought up to date at start; PostgreSQL only by <c>motcua migrate</c>.</summary>
    /// <exception cref="StoreException">Another process writes there, or the schema is not this program's.</exception>
    public static async Task<Dialect> ForWritingAsync(string address)
    {
        var dialect = At(address);
        await ForWritingAsync(dialect);
        return dialect;
    }

    /// <inheritdoc cref="ForWritingAsync(string)"/>
    public static async Task ForWritingAsync(Dialect dialect)
    {
        var migrator = new Migrator(dialect, new OfficeClock(TimeProvider.System));
        if (dialect.HasOneWriter)
        {
            await CopyBeforeStepsAsync((SqliteDialect)dialect, migrator);
            await migrator.MigrateAsync();
        }
        else if (await migrator.MissingAsync() is > 0 and var missing)
        {
            throw NotMigrated(dialect, missing);
        }
    }

    /// <summary>A store that is about to change its structure is copied first; the way back is that copy.</summary>
    private static async Task CopyBeforeStepsAsync(SqliteDialect sqlite, Migrator migrator)
    {
        if (!new FileInfo(sqlite.Path).Exists || await migrator.MissingAsync() == 0 || await migrator.IsEmptyAsync())
        {
            return;
        }

        var copy = $"{sqlite.Path}.before-{Migration.Of(sqlite.Name)[^1].Name}";
        if (!new FileInfo(copy).Exists)
        {
            SqliteCopy.Write(sqlite.Path, copy);
        }
    }

    private static StoreException NotMigrated(Dialect dialect, int missing) => new(Sentence.Of(
        "Dữ liệu tại {where} còn thiếu {missing} bước cấu trúc. Hãy chạy: motcua migrate --database …", ("where", dialect.Where), ("missing", missing)));
}

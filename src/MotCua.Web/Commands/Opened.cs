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

    /// <exception cref="StoreException">There is no store there, or not one of this program's schema.</exception>
    public static async Task<Dialect> ForReadingAsync(string address)
    {
        var dialect = At(address);
#pragma warning disable RS0030 // Whether the named file exists decides which sentence is said.
        if (dialect is SqliteDialect { Path: var path } && !File.Exists(path))
#pragma warning restore RS0030
        {
            throw new StoreException(Sentence.Of("Không có tệp dữ liệu {path}. Hãy kiểm tra lại đường dẫn.", ("path", path)));
        }

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
            await migrator.MigrateAsync();
        }
        else if (await migrator.MissingAsync() is > 0 and var missing)
        {
            throw NotMigrated(dialect, missing);
        }
    }

    private static StoreException NotMigrated(Dialect dialect, int missing) => new(Sentence.Of(
        "Dữ liệu tại {where} còn thiếu {missing} bước cấu trúc. Hãy chạy: motcua migrate --database …", ("where", dialect.Where), ("missing", missing)));
}

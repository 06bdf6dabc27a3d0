using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Sqlite;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>A store that invented people may fill: an empty one is given its structure; one with an office, or of another program, is left alone.</summary>
public static class FreshStore
{
    /// <exception cref="RefusedException">There is an office in it.</exception>
    public static async Task PrepareAsync(Dialect dialect, OfficeClock clock)
    {
        var migrator = new Migrator(dialect, clock);
        var isFresh = (dialect is SqliteDialect { Path: var path } && !new FileInfo(path).Exists)
            || await migrator.IsEmptyAsync()
            || (await migrator.MissingAsync() == 0 && await new OfficeRead(dialect).NumberAsync("select count(*) as number from offices") == 0);
        if (!isFresh)
        {
            throw new RefusedException(new Refusal("store-not-empty", Sentence.Of("Dữ liệu tại {where} đã có một đơn vị. Hãy chọn nơi còn trống để diễn thử.", ("where", dialect.Where))));
        }

        await migrator.MigrateAsync();
    }
}

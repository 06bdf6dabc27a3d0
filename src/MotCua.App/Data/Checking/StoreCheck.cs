using MotCua.App.Clockwork;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data.Checking;

/// <summary>Looks at a store, what lies beside it and the machine (tự kiểm tra), reading only, beside a running program.</summary>
public sealed class StoreCheck(Dialect dialect, BesideStore beside, OfficeClock clock)
{
    public async Task<IReadOnlyList<CheckPoint>> RunAsync() =>
    [
        .. await EngineAsync(),
        await SchemaAsync(),
        .. MachineCheck.Of(dialect is SqliteDialect { Path: var path } ? path : beside.Keys, beside, clock),
        .. await ClockAsync(),
        .. await BackupCheck.RunAsync(dialect, beside.Backups, clock),
    ];

    private async Task<IReadOnlyList<CheckPoint>> EngineAsync() => dialect is SqliteDialect sqlite
        ? SqliteCheck.Of(sqlite)
        : await PostgresCheck.RunAsync(new OfficeRead((PostgresDialect)dialect));

    /// <exception cref="StoreException">The store is newer than this program.</exception>
    private async Task<CheckPoint> SchemaAsync()
    {
        var missing = await new Migrator(dialect, clock).MissingAsync();
        return missing == 0
            ? CheckPoint.Fit("schema", "Cấu trúc dữ liệu đúng với chương trình này.")
            : CheckPoint.Unfit("schema", "Dữ liệu còn thiếu {missing} bước cấu trúc. Hãy chạy: motcua migrate --database …", ("missing", missing));
    }

    private async Task<IReadOnlyList<CheckPoint>> ClockAsync()
    {
        if (await new Migrator(dialect, clock).MissingAsync() > 0)
        {
            return [];
        }

        var heads = await new OfficeRead(dialect).ListAsync("select head_recorded_at from offices order by head_recorded_at desc", row => row.Moment("head_recorded_at"));
        return heads.Count > 0 && clock.Now < heads[0].AddSeconds(-2)
            ? [CheckPoint.Unfit("clock", "Đồng hồ máy đang ở {now}, trước dòng cuối của sổ ({last}). Hãy chỉnh lại giờ trước khi làm việc.", ("now", clock.Now), ("last", heads[0]))]
            : [CheckPoint.Fit("clock", "Đồng hồ máy: {now}, giờ Việt Nam.", ("now", clock.Now))];
    }
}

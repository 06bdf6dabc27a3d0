using MotCua.App.Clockwork;
using MotCua.App.Data.Backups;
using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data.Checking;

/// <summary>Whether the store lies somewhere a second time, and whether that copy has ever been brought back.</summary>
public static class BackupCheck
{
    /// <summary>From Friday evening to Monday morning nobody is there to make one.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    public static async Task<IReadOnlyList<CheckPoint>> RunAsync(Dialect dialect, string folder, OfficeClock clock) =>
        [Latest(BackupShelf.Latest(folder), folder, clock), Trial(await RestoreTrial.LastAsync(folder), dialect)];

    private static CheckPoint Latest(KeptBackup? latest, string folder, OfficeClock clock) => latest switch
    {
        null => CheckPoint.Warned("backup", "Chưa có bản sao lưu nào trong {folder}. Hãy sao lưu, rồi chép bản sao sang máy khác.", ("folder", folder)),
        _ when clock.Now - latest.TakenAt > Fresh => CheckPoint.Warned("backup", "Bản sao lưu mới nhất trong {folder} từ {at}. Hãy sao lưu lại.", ("folder", folder), ("at", latest.TakenAt)),
        _ => CheckPoint.Fit("backup", "Bản sao lưu mới nhất: {name}, lúc {at}.", ("name", latest.Name), ("at", latest.TakenAt)),
    };

    private static CheckPoint Trial(TriedBackup? tried, Dialect dialect) => tried switch
    {
        null when dialect is SqliteDialect => CheckPoint.Warned("restore-trial", "Chưa lần nào thử khôi phục. Sao lưu từ trang Tự kiểm tra thì bản sao được thử khôi phục ngay."),
        null => CheckPoint.Warned("restore-trial", "Chưa lần nào thử khôi phục. Hãy thử với một cơ sở dữ liệu trống: motcua restore --from … --database …"),
        { Violations: null } => CheckPoint.Warned("restore-trial", "Thử khôi phục {name} lúc {at}: KHÔNG khôi phục được. Hãy sao lưu lại ngay.", ("name", tried.Backup), ("at", tried.TriedAt)),
        { Violations: 0 } => CheckPoint.Fit("restore-trial", "Thử khôi phục {name} lúc {at}: khôi phục được, dữ liệu nguyên vẹn.", ("name", tried.Backup), ("at", tried.TriedAt)),
        { Violations: { } violations } => CheckPoint.Warned("restore-trial", "Thử khôi phục {name} lúc {at}: khôi phục được, nhưng kiểm tra thấy {count} chỗ sai. Hãy chạy: motcua verify", ("name", tried.Backup), ("at", tried.TriedAt), ("count", violations)),
    };
}

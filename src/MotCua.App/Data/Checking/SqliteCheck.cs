using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data.Checking;

/// <summary>The five rules under which SQLite loses nothing, as they stand in this file and this library.</summary>
public static class SqliteCheck
{
    /// <summary>The first library without the race that can lose rows when the log is reset.</summary>
    private static readonly Version Mended = new(3, 51, 3);
    private static readonly string[] Shown = ["journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint", "query_only"];

    public static IReadOnlyList<CheckPoint> Of(SqliteDialect sqlite)
    {
        using var reader = Pragmas.OpenReader(sqlite.Path);
        var version = reader.ServerVersion;
        var mended = Version.Parse(version) >= Mended;
        var pragmas = Shown.ToDictionary(pragma => pragma, pragma => Pragmas.Read(reader, pragma), StringComparer.Ordinal);
        return
        [
            CheckPoint.Fit("sqlite-version", "SQLite {version} tại {path}.", ("version", version), ("path", sqlite.Path)),
            LogReset(version, mended),
            mended
                ? CheckPoint.Fit("rule-2", "R2: thư viện đi kèm đã được sửa lỗi đặt lại nhật ký.")
                : CheckPoint.Warned("rule-2", "R2: thư viện đi kèm chưa phải bản đã sửa (3.51.3 trở lên). Hãy cài bản phát hành của chương trình."),
            pragmas["wal_autocheckpoint"] == "0" && pragmas["query_only"] == "1"
                ? CheckPoint.Fit("rule-3", "R3: chỉ một kết nối ghi và dồn nhật ký; kết nối đọc không ghi, không dồn.")
                : CheckPoint.Unfit("rule-3", "R3: một kết nối đọc có thể ghi hoặc dồn nhật ký."),
            CheckPoint.Fit(
                "rule-4", "R4: journal_mode={mode}, synchronous={synchronous}, foreign_keys={keys}.",
                ("mode", pragmas["journal_mode"]), ("synchronous", pragmas["synchronous"]), ("keys", pragmas["foreign_keys"])),
            FileLock.IsHeld(sqlite.Path)
                ? CheckPoint.Fit("rule-5", "R5: chương trình đang mở cửa giữ khóa ghi; lệnh này và bản sao lưu chỉ đọc.")
                : CheckPoint.Fit("rule-5", "R5: không có chương trình nào đang ghi; bản sao lưu chỉ đọc."),
        ];
    }

    private static CheckPoint LogReset(string version, bool mended) => mended
        ? CheckPoint.Fit("rule-1", "R1: nhật ký WAL an toàn với SQLite {version}.", ("version", version))
        : CheckPoint.Warned("rule-1", "R1: SQLite {version} còn lỗi đặt lại nhật ký; WAL vẫn dùng được vì R3 và khóa ghi đang giữ.", ("version", version));
}

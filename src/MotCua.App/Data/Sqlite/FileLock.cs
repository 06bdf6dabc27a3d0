using MotCua.Rules;

namespace MotCua.App.Data.Sqlite;

/// <summary>
/// The operating system's lock beside the database file: one process writes. It is what lets WAL stay with a library
/// older than 3.51.3, whose log-reset race needs a second writer or checkpointer.
/// </summary>
public sealed class FileLock : IDisposable
{
    private readonly FileStream held;

    private FileLock(FileStream held) => this.held = held;

    /// <exception cref="StoreException">Another process holds it, or the folder cannot be written.</exception>
    public static FileLock Take(string databasePath)
    {
        try
        {
#pragma warning disable RS0030 // The lock is a file by nature.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(databasePath))!);
#pragma warning restore RS0030
            return new FileLock(new FileStream(databasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                Sentence.Of(
                    "Tệp dữ liệu {path} đang được một chương trình khác ghi, hoặc thư mục không cho ghi. Hãy dừng chương trình đó (motcua serve) rồi thử lại.",
                    ("path", databasePath)),
                problem);
        }
    }

    /// <summary>True while another process writes; asked without taking the lock for longer than the asking.</summary>
    public static bool IsHeld(string databasePath)
    {
        if (!new FileInfo(databasePath + ".lock").Exists)
        {
            return false;
        }

        try
        {
            using var free = new FileStream(databasePath + ".lock", FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => held.Dispose();
}

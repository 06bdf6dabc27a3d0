using MotCua.App.Acts;

namespace MotCua.App.Data.Backups;

/// <summary>A folder of one work's own (thư mục tạm): only this account may read it, and it goes away with everything in it.</summary>
public sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder;

    /// <param name="beside">What it lies beside, so that a finished file is moved within one disk.</param>
    public WorkFolder(string beside)
    {
        folder = new DirectoryInfo($"{System.IO.Path.GetFullPath(beside)}.work-{Convert.ToHexStringLower(Secrets.Bytes(6))}");
        folder.Create();
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    public string Path => folder.FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => folder.Delete(recursive: true);
}

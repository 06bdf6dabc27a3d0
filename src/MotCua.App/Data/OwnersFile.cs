namespace MotCua.App.Data;

/// <summary>A new file that its owner alone may read (tệp riêng): for keys and codes. What exists is never written over.</summary>
public static class OwnersFile
{
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}

using System.Text;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>A new file of keys or codes (tệp bí mật), one a line: made before the long work that fills it, and gone again when nothing was written.</summary>
public sealed class SecretFile : IAsyncDisposable
{
    private readonly FileStream file;
    private readonly StreamWriter lines;

    private SecretFile(FileStream file) => (this.file, lines) = (file, new StreamWriter(file, new UTF8Encoding(false)));

    /// <param name="path">Null when none is asked for.</param>
    /// <exception cref="RefusedException">There is a file of that name, or none can be made.</exception>
    public static SecretFile? At(string? path)
    {
        try
        {
            return path is null ? null : new SecretFile(OwnersFile.Create(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RefusedException(new Refusal("file-not-made", Sentence.Of(
                "Không tạo được tệp {path}: đã có tệp tên này, hoặc thư mục không có hay không cho ghi. Hãy chọn tên khác.", ("path", path!))));
        }
    }

    public Task AddAsync(string line) => lines.WriteLineAsync(line);

    public async ValueTask DisposeAsync()
    {
        await lines.FlushAsync();
        var isEmpty = file.Length == 0;
        await lines.DisposeAsync();
        if (isEmpty)
        {
            new FileInfo(file.Name).Delete();
        }
    }
}

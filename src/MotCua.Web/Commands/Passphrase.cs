using System.CommandLine;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary>The passphrase of a sealed backup (mật khẩu niêm phong): from a file or the environment, never from an argument that others can see.</summary>
public static class Passphrase
{
    private const string Variable = "MOTCUA_PASSPHRASE";

    public static Option<string?> Option() => new("--passphrase-file") { Description = "Tệp chứa mật khẩu niêm phong; nếu không có thì lấy biến MOTCUA_PASSPHRASE" };

    /// <summary>Null when none is given: the backup is plain.</summary>
    public static string? Read(string? file)
    {
        var given = file is null ? Environment.GetEnvironmentVariable(Variable) : FirstLine(file);
        return given is null or { Length: > 0 } ? given : throw new RefusedException(Empty);
    }

    private static readonly Refusal Empty = new("passphrase-empty", Sentence.Of("Mật khẩu niêm phong trống. Hãy ghi mật khẩu vào dòng đầu của tệp."));

    private static string FirstLine(string file)
    {
        if (!new FileInfo(file).Exists)
        {
            throw new RefusedException(new Refusal("passphrase-missing", Sentence.Of("Không có tệp mật khẩu {file}. Hãy kiểm tra lại đường dẫn.", ("file", file))));
        }

        using var reader = new StreamReader(file);
        return reader.ReadLine()?.Trim() ?? "";
    }
}

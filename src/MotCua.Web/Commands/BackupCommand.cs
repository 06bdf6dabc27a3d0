using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua backup</c>: one archive of everything, taken beside a running program, sealed when a passphrase is given.</summary>
public static class BackupCommand
{
    public static Command Make(Say say)
    {
        var to = new Option<string?>("--to") { Description = "Thư mục để bản sao; mặc định nằm cạnh dữ liệu" };
        var passphrase = Passphrase.Option();
        var database = Given.Database();
        var json = Given.Json();
        var command = new Command("backup", "Sao lưu dữ liệu, khóa và tệp vào một tệp, có thể niêm phong bằng mật khẩu") { to, passphrase, database, json };
        command.SetAction(async parsed =>
        {
            var secret = Passphrase.Read(parsed.GetValue(passphrase));
            await using var dialect = await Opened.ForReadingAsync(parsed.GetRequiredValue(database));
            var beside = BesideStore.Of(dialect);
            var made = await new Backup(dialect, beside, new OfficeClock(TimeProvider.System)).RunAsync(parsed.GetValue(to) ?? beside.Backups, secret);
            if (parsed.GetValue(json))
            {
                say.Json(made);
            }
            else
            {
                say.Line(Sentence.Of("Đã sao lưu vào {path}: {files} tệp, {rows} dòng dữ liệu.", ("path", made.Path), ("files", made.Files), ("rows", made.Rows.Values.Sum())));
                say.Line(made.Sealed ? Sentence.Of("Bản sao được niêm phong; giữ mật khẩu ở nơi khác.") : Sentence.Of("Bản sao KHÔNG niêm phong: ai cầm được tệp là đọc được. Nên dùng --passphrase-file."));
            }

            return 0;
        });
        return command;
    }
}

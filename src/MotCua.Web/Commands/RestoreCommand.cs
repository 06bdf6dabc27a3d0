using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua restore</c>: brings a backup back as a new store and checks it; what exists is never written over.</summary>
public static class RestoreCommand
{
    public static Command Make(Say say)
    {
        var from = new Option<string>("--from") { Description = "Tệp sao lưu", Required = true };
        var passphrase = Passphrase.Option();
        var database = Given.Database(byDefault: null);
        database.Required = true;
        var json = Given.Json();
        var command = new Command("restore", "Khôi phục một bản sao lưu thành kho dữ liệu mới và kiểm tra nó") { from, passphrase, database, json };
        command.SetAction(async parsed =>
        {
            await using var dialect = Opened.At(parsed.GetRequiredValue(database));
            var restore = new Restore(dialect, BesideStore.Of(dialect), new OfficeClock(TimeProvider.System));
            if (!(await restore.IsFreeAsync()).IsGranted(out var where, out var refusal))
            {
                throw new RefusedException(refusal);
            }

            var findings = await restore.RunAsync(Existing(parsed.GetRequiredValue(from)), Passphrase.Read(parsed.GetValue(passphrase)));
            if (!parsed.GetValue(json))
            {
                say.Line(Sentence.Of("Đã khôi phục vào {where}.", ("where", where)));
            }

            return VerifyCommand.Report(say, findings, parsed.GetValue(json));
        });
        return command;
    }

    private static string Existing(string path) => new FileInfo(path).Exists
        ? path
        : throw new RefusedException(new Refusal("backup-missing", Sentence.Of("Không có tệp sao lưu {path}. Hãy kiểm tra lại đường dẫn.", ("path", path))));
}

using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua migrate</c>: brings the store's schema to this program's, forward only.</summary>
public static class MigrateCommand
{
    public static Command Make(Say say)
    {
        var database = Given.Database();
        var command = new Command("migrate", "Đưa cấu trúc dữ liệu lên phiên bản của chương trình này") { database };
        command.SetAction(async parsed =>
        {
            await using var dialect = Opened.At(parsed.GetRequiredValue(database));
            var steps = await new Migrator(dialect, new OfficeClock(TimeProvider.System)).MigrateAsync();
            say.Line(Sentence.Of("Đã thực hiện {steps} bước tại {where}.", ("steps", steps), ("where", dialect.Where)));
            return 0;
        });
        return command;
    }
}

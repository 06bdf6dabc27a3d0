using System.CommandLine;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Checking;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua check</c>: says in plain sentences whether the program may work with this store and machine; exits 78 when not.</summary>
public static class CheckCommand
{
    public static Command Make(Say say)
    {
        var database = Given.Database();
        var json = Given.Json();
        var command = new Command("check", "Xem máy, cơ sở dữ liệu và khóa có dùng được an toàn không") { database, json };
        command.SetAction(async parsed =>
        {
            await using var dialect = Opened.Existing(parsed.GetRequiredValue(database));
            var points = await new StoreCheck(dialect, BesideStore.Of(dialect), new OfficeClock(TimeProvider.System)).RunAsync();
            var fit = points.All(point => point.Fitness != Fitness.Unfit);
            if (parsed.GetValue(json))
            {
                say.Json(new { Fit = fit, Points = points.Select(point => new { point.Code, point.Fitness, Text = say.It(point.Text) }) });
            }
            else
            {
                Print(say, points, fit);
            }

            return fit ? 0 : CommandLine.BadConfiguration;
        });
        return command;
    }

    private static void Print(Say say, IReadOnlyList<CheckPoint> points, bool fit)
    {
        foreach (var point in points)
        {
            say.Line(point.Fitness switch
            {
                Fitness.Fit => Sentence.Of("Được: {text}", ("text", point.Text)),
                Fitness.Warned => Sentence.Of("Lưu ý: {text}", ("text", point.Text)),
                _ => Sentence.Of("KHÔNG ĐƯỢC: {text}", ("text", point.Text)),
            });
        }

        say.Line(fit ? Sentence.Of("Có thể làm việc.") : Sentence.Of("Chưa thể làm việc. Hãy sửa những chỗ KHÔNG ĐƯỢC."));
    }
}

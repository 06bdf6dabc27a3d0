using System.CommandLine;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Plans;
using MotCua.App.Rehearsal;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Web.Commands.Explain;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Commands;

/// <summary>
/// <c>motcua rehearsal-office</c>: a fresh SampleCommune to walk about in, on the next day that plan Dương Xá holds, at
/// half past eight. Its store is thrown away when the program stops.
/// </summary>
public static class RehearsalOfficeCommand
{
    private static readonly TimeOnly Begins = new(8, 30);

    public static Command Make(Say say)
    {
        var port = Given.Port();
        var speed = new Option<double>("--speed") { Description = "Tốc độ đồng hồ: 1 là như thật", DefaultValueFactory = _ => 1 };
        var command = new Command("rehearsal-office", "Mở một đơn vị tập dượt với người và hồ sơ tưởng tượng") { port, speed };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = Directory(say);
            try
            {
                return await OpenAsync(say, folder, parsed.GetValue(port), parsed.GetValue(speed), stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static DirectoryInfo Directory(Say say)
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "motcua-" + Convert.ToHexStringLower(Secrets.Bytes(6))));
        folder.Create();
        say.Line(Sentence.Of("Đơn vị tập dượt, dữ liệu tạm tại {folder}", ("folder", folder.FullName)));
        return folder;
    }

    private static async Task<int> OpenAsync(Say say, DirectoryInfo folder, int port, double speed, CancellationToken stop)
    {
        var day = NextDay();
        var start = OfficeTime.At(day.On, Begins);
        await using var dialect = await Opened.ForWritingAsync("sqlite:" + Path.Combine(folder.FullName, "rehearsal.db"));
        var codes = await PlayFirstHourAsync(dialect, day, start);
        await using var app = Building.Raise(new Premises(dialect, new OfficeClock(new RunningTime(start, speed)), Path.Combine(folder.FullName, "keys")), $"http://localhost:{port}");
        var credentials = app.Services.GetRequiredService<Credentials>();
        foreach (var (accountId, code) in codes)
        {
            await credentials.SetSecretAsync(SampleCommune.OfficeId, accountId, SecretCheck.RehearsalHash(code), mustChange: false);
        }

        say.Line(Sentence.Of("Ngày tập dượt: {day}", ("day", start.Day())));
        foreach (var member in Cast.Members)
        {
            say.Line(Sentence.Of("  {name}: đăng nhập {sign_in}, mã {code}", ("name", member.DisplayName), ("sign_in", member.SignInName), ("code", member.SignInCode)));
        }

        return await ServeCommand.RunAsync(app, say, port, stop);
    }

    /// <summary>What the first visitors of the day did, so that a newcomer finds a living room; gives the sign-in codes of the cast.</summary>
    private static async Task<IReadOnlyList<(long AccountId, string Code)>> PlayFirstHourAsync(Dialect dialect, RehearsedDay day, DateTimeOffset until)
    {
        var codes = new List<(long, string)>();
        var time = new SteppedTime(OfficeTime.At(day.On, DayPlayer.Begins));
        await using var gate = new WriteGate(dialect, new OfficeClock(time), key => Chance.From("rehearsal office", key));
        await new DayPlayer(gate, new OfficeRead(dialect), time).PlayAsync(day, until, (accountId, code) =>
        {
            codes.Add((accountId, code));
            return Task.CompletedTask;
        });
        return codes;
    }

    private static RehearsedDay NextDay()
    {
        var plan = Typed.Granted(PlanPresets.Find("duong-xa"));
        var on = Typed.Granted(ServiceDay.FirstFrom(plan, new OfficeClock(TimeProvider.System).Today, WorkingCalendar.Default)).On;
        return new RehearsedDay(plan, on, Visits: 80, Seed: 1, WithAllPlans: true);
    }
}

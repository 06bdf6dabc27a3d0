using System.CommandLine;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.Web.Commands;

/// <summary><c>motcua key</c>: <c>add</c> makes a key for a machine, holding some of the permission table's columns and shown once; the others look after the ring of the store's own secrets.</summary>
public static class KeyCommand
{
    public static Command Make(Say say) => new("key", "Khóa API cho máy khác, và vòng khóa bí mật của dữ liệu")
    {
        Add(say),
        KeyRingCommands.List(say),
        KeyRingCommands.Rotate(say),
        KeyRingCommands.Export(say),
        KeyRingCommands.Import(say),
    };

    private static Command Add(Say say)
    {
        var name = new Option<string>("--name") { Description = "Tên của khóa, ví dụ ki-ot-1", Required = true };
        var roles = new Option<string>("--roles") { Description = "Các vai trò, cách nhau bằng dấu phẩy, ví dụ kiosk,receptionist", Required = true };
        var office = new Option<int>("--office") { Description = "Mã đơn vị", Required = true };
        var database = Given.Database();
        var command = new Command("add", "Tạo một khóa API; khóa chỉ hiện một lần") { name, roles, office, database };
        command.SetAction(async parsed =>
        {
            var asked = Roles(parsed.GetRequiredValue(roles));
            await using var dialect = await Opened.ForWritingAsync(parsed.GetRequiredValue(database));
            await using var gate = new WriteGate(dialect, new OfficeClock(TimeProvider.System), _ => new Chance(Secrets.Bytes(32)));
            say.Json(new { key = await AddAsync(dialect, gate, parsed.GetValue(office), parsed.GetRequiredValue(name), asked) });
            return 0;
        });
        return command;
    }

    private static async Task<string> AddAsync(Dialect dialect, WriteGate gate, int officeId, string name, IReadOnlyList<Roles> roles)
    {
        var input = new OpenAccountInput { SignInName = name, DisplayName = name, Kind = AccountKind.Program, Roles = roles };
        var key = ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10));
        var console = new Actor(officeId, 0, App.Acts.Roles.Administrator);
        return (await gate.RunAsync(new OpenAccount(), key, input, console)).IsGranted(out var opened, out var refusal)
            ? await new Credentials(new OfficeRead(dialect), gate, TimeProvider.System).AddKeyAsync(officeId, opened.Result.AccountId)
            : throw new RefusedException(refusal);
    }

    private static List<Roles> Roles(string text) =>
    [
        .. from name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           select Code.TryParse<Roles>(name, out var role)
               ? role
               : throw new RefusedException(new Refusal("role-unknown", Sentence.Of(
                   "Không có vai trò “{name}”. Các vai trò: {all}.", ("name", name), ("all", string.Join(", ", Code.All<Roles>()))))),
    ];
}

using System.CommandLine;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Commands;

/// <summary><c>motcua secret</c>: a new first password, shown once, and neither a second factor nor a card any more: the way back in when the last administrator has lost theirs, for whoever can stop the program.</summary>
public static class SecretCommand
{
    public static Command Make(Say say)
    {
        var name = new Option<string>("--name") { Description = "Tên đăng nhập của tài khoản", Required = true };
        var office = new Option<int>("--office") { Description = "Mã đơn vị", Required = true };
        var database = Given.Database();
        var command = new Command("secret", "Cấp mật khẩu mới cho một tài khoản; chỉ hiện một lần, đổi khi đăng nhập lần đầu") { name, office, database };
        command.SetAction(async parsed =>
        {
            await using var dialect = await Opened.ForWritingAsync(parsed.GetRequiredValue(database));
            await using var gate = new WriteGate(dialect, new OfficeClock(TimeProvider.System), _ => new Chance(Secrets.Bytes(32)));
            say.Json(await GiveAsync(new OfficeRead(dialect), gate, parsed.GetValue(office), parsed.GetRequiredValue(name)));
            return 0;
        });
        return command;
    }

    private static async Task<object> GiveAsync(OfficeRead read, WriteGate gate, int officeId, string name)
    {
        var account = await read.FirstAsync(
            $"select {string.Join(", ", Account.Table.Columns)} from accounts where office_id = $1 and sign_in_name = $2 and ended_at is null", Account.Table.Read, officeId, name.Trim().ToLowerInvariant());
        if (account is null)
        {
            throw new MissingRowException(Account.Table.Name);
        }

        var secret = SecretRule.Make();
        var credentials = new Credentials(read, gate, TimeProvider.System);
        await credentials.SetSecretAsync(account.OfficeId, account.AccountId, SecretCheck.Hash(secret), mustChange: true);
        await credentials.TakeSecondFactorOffAsync(account.OfficeId, account.AccountId);
        await new SignInCards(read, gate, TimeProvider.System).TakeAwayAsync(account.OfficeId, account.AccountId);
        await new SignIns(read, gate, TimeProvider.System).EndAllAsync(account.OfficeId, account.AccountId);
        return new { account.SignInName, Secret = secret };
    }
}

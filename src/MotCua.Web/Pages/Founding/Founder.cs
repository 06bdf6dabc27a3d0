using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Founding;

/// <summary>
/// Founds an office and gives it what it starts with (lập đơn vị): the founding, the first day's acts, and the
/// administrator's secret last, so that until somebody can enter all of it can be done again.
/// </summary>
public sealed class Founder(WriteGate gate, OfficeRead read, Credentials credentials)
{
    /// <param name="key">Of the press; a founding cut short goes on under its own.</param>
    /// <param name="typed">Who administers, with which secret, and the last numbers used.</param>
    public async Task<Verdict<FoundedOffice>> FoundAsync(ActKey key, FoundingAnswers answers, Func<string, string> typed)
    {
        var (commune, signIn) = (answers.Commune!, typed("sign_in").Trim().ToLowerInvariant());
        if (SecretRule.Refused(typed("secret"), typed("repeated"), signIn, typed("name"), commune.Name, commune.FullName) is { } weak)
        {
            return weak;
        }

        if (await BegunFounding.FindAsync(read) is null)
        {
            if (FirstDay.Devices.Any(device => device.SignInName == signIn))
            {
                return PeopleRefusals.SignInNameTaken(signIn);
            }

            if (!FoundingNumbers.Read(typed).IsGranted(out var lastNumbers, out var refusal))
            {
                return refusal;
            }

            var (program, input) = answers.Founding(signIn, typed("name"), lastNumbers);
            if (!(await gate.RunAsync(new FoundOffice(), key, input, program)).IsGranted(out _, out refusal))
            {
                return refusal;
            }
        }

        var begun = (await BegunFounding.FindAsync(read))!;
        if (await new FirstDay(gate).ArrangeAsync(begun, answers) is { } refused)
        {
            return refused;
        }

        await credentials.SetSecretAsync(begun.OfficeId, begun.AdministratorId, SecretCheck.Hash(typed("secret")), mustChange: false);
        var administrator = await read.GetAsync<Account>(begun.OfficeId, begun.AdministratorId);
        return new FoundedOffice(key.ToString(), administrator.SignInName, await DeviceSecretsAsync(begun.OfficeId));
    }

    /// <summary>Each device's own, shown once.</summary>
    private async Task<IReadOnlyList<(string Name, string SignIn, string Secret)>> DeviceSecretsAsync(int officeId)
    {
        var devices = await read.ListAsync(
            $"select {string.Join(", ", Account.Table.Columns)} from accounts where office_id = $1 and kind = $2 order by account_id", Account.Table.Read, officeId, AccountKind.Device);
        var secrets = new List<(string, string, string)>();
        foreach (var device in devices)
        {
            var secret = SecretRule.Make();
            await credentials.SetSecretAsync(officeId, device.AccountId, SecretCheck.Hash(secret), mustChange: false);
            secrets.Add((device.DisplayName, device.SignInName, secret));
        }

        return secrets;
    }
}

using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Opens an account for a person, a device or a program, and gives it its first duties (mở tài khoản, giao nhiệm vụ).</summary>
public sealed class OpenAccount : IAct<OpenAccountInput, AccountOpened>
{
    public async Task<Verdict<AccountOpened>> RunAsync(OfficeWrite office, OpenAccountInput input, Actor actor)
    {
        var signInName = input.SignInName.Trim().ToLowerInvariant();
        if (signInName.Length is 0 or > 40 || input.DisplayName.Trim().Length is 0 or > 120)
        {
            return PeopleRefusals.NameUnusable();
        }

        if (!input.Roles.All(role => role.IsGiven()))
        {
            return PeopleRefusals.RoleNotGiven();
        }

        if ((await office.ListAsync("select account_id from accounts where office_id = $1 and sign_in_name = $2", row => row.Long("account_id"), office.OfficeId, signInName)).Count > 0)
        {
            return PeopleRefusals.SignInNameTaken(signInName);
        }

        var account = new Account
        {
            OfficeId = office.OfficeId,
            AccountId = office.NextId(Series.Account),
            Kind = input.Kind,
            SignInName = signInName,
            DisplayName = input.DisplayName.Trim().Normalize(),
            FoldedName = input.DisplayName.Trim().Normalize(),
            OpenedAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Insert(account);
        foreach (var role in input.Roles.Distinct())
        {
            office.Insert(new Duty
            {
                OfficeId = office.OfficeId,
                DutyId = office.NextId(Series.Duty),
                AccountId = account.AccountId,
                Role = role,
                FromOn = office.Today,
                UntilOn = input.UntilOn,
                Document = input.Document,
                LastSequence = office.Sequence,
            });
        }

        var opened = new AccountOpened(account.AccountId, input.Kind, [.. input.Roles.Distinct()]);
        office.Record(opened);
        return opened;
    }
}

public sealed record OpenAccountInput
{
    public required string SignInName { get; init; }
    public required string DisplayName { get; init; }
    public AccountKind Kind { get; init; }
    public required IReadOnlyList<Roles> Roles { get; init; }

    /// <summary>Last day of the first duties; null while they last.</summary>
    public DateOnly? UntilOn { get; init; }
    public string? Document { get; init; }
}

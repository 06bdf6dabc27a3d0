using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accounts;

/// <summary>Who may sign in and with which duties; a first secret is shown once, to be changed at the first sign-in.</summary>
public sealed class AccountsPage(WriteGate gate, OfficeRead read, OfficeClock clock, SecretCheck secrets) : OfficePage(gate, read)
{
    public IReadOnlyList<ListedAccount> Accounts { get; private set; } = [];

    /// <summary>Just made and stored only as a hash.</summary>
    public (string Name, string Secret)? FirstSecret { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostOpenAsync()
    {
        var input = new OpenAccountInput
        {
            SignInName = Typed("sign_in_name"),
            DisplayName = Typed("display_name"),
            Kind = Code.TryParse<AccountKind>(Typed("kind"), out var kind) ? kind : AccountKind.Person,
            Roles = [.. Request.Form["roles"].Select(role => Code.TryParse<Roles>(role, out var given) ? given : Roles.None).Where(role => RoleNames.Given.Contains(role))],
            Document = Typed("document") is { Length: > 0 } document ? document : null,
        };
        if (await DoAsync(new OpenAccount(), input) is { } opened)
        {
            await MakeSecretAsync(opened.AccountId);
        }

        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostSecretAsync([FromForm(Name = "account_id")] long accountId)
    {
        await MakeSecretAsync(accountId);
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostWithoutCodeAsync([FromForm(Name = "account_id")] long accountId)
    {
        await secrets.TakeSecondFactorOffAsync(await Read.GetAsync<Account>(Me.OfficeId, accountId));
        return Redirect(Links.Accounts);
    }

    public override string Typed(string field) => Request.HasFormContentType && Refused is not null ? Request.Form[field].ToString() : Posted(field);

    public string DaysOf(Duty duty) => duty switch
    {
        { UntilOn: { } until } when duty.FromOn > clock.Today => T("từ {from} đến {until}", ("from", duty.FromOn), ("until", until)),
        { UntilOn: { } until } => T("đến {until}", ("until", until)),
        _ when duty.FromOn > clock.Today => T("từ {from}", ("from", duty.FromOn)),
        _ => "",
    };

    private string Posted(string field) => Request.HasFormContentType && FirstSecret is null ? Request.Form[field].ToString() : "";

    private async Task MakeSecretAsync(long accountId)
    {
        var account = await Read.GetAsync<Account>(Me.OfficeId, accountId);
        FirstSecret = (account.DisplayName, await secrets.ResetAsync(account));
    }

    private async Task ShowAsync()
    {
        var accounts = await Read.ListAsync(
            $"select {string.Join(", ", Account.Table.Columns)} from accounts where office_id = $1 order by case when ended_at is null then 0 else 1 end, account_id", Account.Table.Read, Me.OfficeId);
        var duties = await Read.ListAsync(
            $"select {string.Join(", ", Duty.Table.Columns)} from duties where office_id = $1 and (until_on is null or until_on >= $2) order by duty_id", Duty.Table.Read, Me.OfficeId, clock.Today);
        var away = (await Read.ListAsync(
            "select account_id from absences where office_id = $1 and from_at <= $2 and (until_at is null or until_at > $2)", row => row.Long("account_id"), Me.OfficeId, clock.Now)).ToHashSet();
        var coded = (await Read.ListAsync(
            "select account_id from second_factors where office_id = $1 and confirmed_at is not null", row => row.Long("account_id"), Me.OfficeId)).ToHashSet();
        var held = duties.ToLookup(duty => duty.AccountId);
        Accounts = [.. accounts.Select(account => new ListedAccount(account, [.. held[account.AccountId]], away.Contains(account.AccountId), coded.Contains(account.AccountId)))];
    }
}

/// <summary>An account with what it may do, now or later.</summary>
public sealed record ListedAccount(Account Account, IReadOnlyList<Duty> Duties, bool IsAway, bool HasSecondFactor)
{
    public bool MayHaveCard => SignInCards.MayHave(Account, [.. Duties.Select(duty => duty.Role)]);
}

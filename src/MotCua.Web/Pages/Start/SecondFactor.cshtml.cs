using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Rules.People;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Start;

/// <summary>One's own second factor: on with the password and a first code, off with a code.</summary>
public sealed class SecondFactorPage(WriteGate gate, OfficeRead read, SecretCheck secrets, SecondFactors factors, Credentials credentials) : OfficePage(gate, read)
{
    // In ASCII: with marks, the QR would be half as dense again.
    private const string Issuer = "Mot Cua";

    private Account account = null!;

    /// <summary>Null while there is none.</summary>
    public SecondFactor? Factor { get; private set; }

    public string Spelled => TimeCode.Spelled(Factor!.Secret);

    public QrCode Qr => QrCode.Of(TimeCode.Address(Factor!.Secret, Issuer, account.SignInName));

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostStartAsync(string? present)
    {
        await ShowAsync();
        if (!await secrets.IsRightAsync(account, present ?? ""))
        {
            return Wrong(SecretRule.Wrong());
        }

        await factors.PrepareAsync(Me.OfficeId, Me.AccountId);
        return Redirect(Links.SecondFactor);
    }

    public Task<IActionResult> OnPostConfirmAsync(string? code) => WithCodeAsync(code, () => secrets.EndOthersAsync(account, Doorkeeper.TokenOf(Request)));

    public Task<IActionResult> OnPostOffAsync(string? code) => WithCodeAsync(code, () => credentials.TakeSecondFactorOffAsync(Me.OfficeId, Me.AccountId));

    private async Task<IActionResult> WithCodeAsync(string? code, Func<Task> then)
    {
        await ShowAsync();
        if (await factors.ConfirmAsync(Me.OfficeId, Me.AccountId, code ?? "") is { } refusal)
        {
            return Wrong(refusal);
        }

        await then();
        return Redirect(Links.SecondFactor);
    }

    private async Task ShowAsync()
    {
        account = await Read.GetAsync<Account>(Me.OfficeId, Me.AccountId);
        Factor = await factors.FindAsync(Me.OfficeId, Me.AccountId);
    }

    private IActionResult Wrong(Refusal refusal)
    {
        Refuse(refusal);
        return Page();
    }
}

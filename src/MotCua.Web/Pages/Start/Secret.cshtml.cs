using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Start;

/// <summary>Changing one's own secret: the present one is asked, and every other session of the account ends.</summary>
public sealed class SecretPage(WriteGate gate, OfficeRead read, SecretCheck secrets, Credentials credentials, SignIns signIns) : OfficePage(gate, read)
{
    public bool IsChanged { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? present, string? secret, string? repeated)
    {
        var account = await Read.GetAsync<Account>(Me.OfficeId, Me.AccountId);
        if (!await secrets.IsRightAsync(account, present ?? ""))
        {
            Refuse(SecretRule.Wrong());
            return Page();
        }

        if (SecretRule.Refused(secret ?? "", repeated ?? "", account.SignInName, account.DisplayName, Office!.Name) is { } weak)
        {
            Refuse(weak);
            return Page();
        }

        await credentials.SetSecretAsync(Me.OfficeId, Me.AccountId, SecretCheck.Hash(secret!), mustChange: false);
        await signIns.EndAllAsync(Me.OfficeId, Me.AccountId, except: Doorkeeper.TokenOf(Request));
        IsChanged = true;
        return Page();
    }
}

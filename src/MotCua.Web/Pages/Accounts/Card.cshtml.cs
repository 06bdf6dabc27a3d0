using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accounts;

/// <summary>A volunteer's card: made and printed in one press, because its number is kept nowhere; a lost one is made anew.</summary>
public sealed class CardPage(WriteGate gate, OfficeRead read, OfficeClock clock, SecretCheck secrets, SignInCards cards) : OfficePage(gate, read)
{
    public Account Account { get; private set; } = null!;

    /// <summary>Null while there is none.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>What is printed now and never again.</summary>
    public MadeCard? Made { get; private set; }

    /// <summary>With what the account signs in by its name again.</summary>
    public string? NewSecret { get; private set; }

    public Task OnGetAsync(long accountId) => ShowAsync(accountId);

    public async Task<IActionResult> OnPostAsync(long accountId)
    {
        await ShowAsync(accountId);
        if (!await cards.MayHaveAsync(Account, clock.Today))
        {
            Refuse(PeopleRefusals.CardForVolunteers());
            return Page();
        }

        Made = await secrets.MakeCardAsync(Account);
        return Page();
    }

    public async Task<IActionResult> OnPostAwayAsync(long accountId)
    {
        await ShowAsync(accountId);
        (NewSecret, MadeAt) = (await secrets.ResetAsync(Account), null);
        return Page();
    }

    private async Task ShowAsync(long accountId)
    {
        Account = await Read.GetAsync<Account>(Me.OfficeId, accountId);
        var made = await Read.ListAsync("select made_at from sign_in_cards where office_id = $1 and account_id = $2", row => row.Moment("made_at"), Me.OfficeId, accountId);
        MadeAt = made.Count == 0 ? null : made[0];
    }
}

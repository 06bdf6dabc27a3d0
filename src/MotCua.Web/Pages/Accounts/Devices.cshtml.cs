using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Accounts;

/// <summary>Which devices are signed in until somebody ends it, and where the code a new one shows is typed.</summary>
public sealed class DevicesPage(WriteGate gate, OfficeRead read, OfficeClock clock, Pairings pairings) : OfficePage(gate, read)
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "account_id")]
    public long AccountId { get; set; }

    /// <summary>Accounts a device can become: of devices, with something to do today.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public IReadOnlyList<PairedDevice> Paired { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!(await pairings.CheckAsync(Me.OfficeId, Code ?? "")).IsGranted(out var device, out var refusal))
        {
            Refuse(refusal);
        }
        else if (await DoAsync(new PairDevice(), new PairDeviceInput(AccountId, device)) is not null)
        {
            return SavedThen(Links.Devices);
        }

        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        Accounts = await Read.ListAsync(
            $"""
            select {string.Join(", ", Account.Table.Columns)} from accounts
            where office_id = $1 and kind = $2 and ended_at is null and account_id in (
              select account_id from duties where office_id = $1 and from_on <= $3 and (until_on is null or until_on >= $3))
            order by account_id
            """,
            Account.Table.Read,
            Me.OfficeId,
            AccountKind.Device,
            clock.Today);
        Paired = await pairings.ListAsync(Me.OfficeId);
    }
}

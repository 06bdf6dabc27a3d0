using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.App.Results;
using MotCua.Web.Infrastructure;
using MotCua.Web.Pages.Acts;

namespace MotCua.Web.Pages.Delegations;

/// <summary>Who may sign in the leader's place, until when and by which document; and giving that right for some days.</summary>
public sealed class DelegationsPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    /// <summary>Those that hold today or later, by last day.</summary>
    public IReadOnlyList<(Delegation Delegation, string Name)> InForce { get; private set; } = [];

    /// <summary>Who could be given the right.</summary>
    public IReadOnlyList<Account> People { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public PlacedForm Ending(Delegation delegation) => PlacedForm.On(this, ActForms.Of("end-delegation"), Links.Delegations, ("delegation_id", delegation.DelegationId));

    public async Task OnGetAsync()
    {
        People = await Read.ListAsync(
            $"select {string.Join(", ", Account.Table.Columns)} from accounts where office_id = $1 and kind = 'person' and ended_at is null and account_id <> $2 order by folded_name, account_id",
            Account.Table.Read,
            Me.OfficeId,
            Me.AccountId);
        InForce = await Read.ListAsync(
            $"""
            select {string.Join(", ", Delegation.Table.Columns.Select(column => "delegation." + column))}, account.display_name
            from delegations delegation
            join accounts account on account.office_id = delegation.office_id and account.account_id = delegation.account_id
            where delegation.office_id = $1 and delegation.ended_at is null and delegation.until_on >= $2
            order by delegation.until_on, delegation.delegation_id
            """,
            row => (Delegation.Table.Read(row), row.Text("display_name")),
            Me.OfficeId,
            clock.Today);
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Start;

/// <summary>The first page after signing in: the screens this person may open, and their coming and going; who has only one screen is led straight to it.</summary>
public sealed class StartPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<Workplace> Places => Workplace.For(Me.Roles);

    public bool MarksAbsence => Permissions.Shipped.Allows("mark-away", Me.Roles);

    public bool IsAway { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Places is [var only])
        {
            return Redirect(only.Address(Links));
        }

        IsAway = await Read.NumberAsync(
            "select count(*) as number from absences where office_id = $1 and account_id = $2 and from_at <= $3 and (until_at is null or until_at > $3)", Me.OfficeId, Me.AccountId, clock.Now) > 0;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Start;

/// <summary>The first page after signing in: the screens this person may open, and their coming and going; who has only one screen is led straight to it.</summary>
public sealed class StartPage(WriteGate gate, OfficeRead read, OfficeClock clock) : OfficePage(gate, read)
{
    public IReadOnlyList<Workplace> Places => Workplace.For(Me.Roles);

    public bool MarksAbsence => May("mark-away");

    public bool IsAway { get; private set; }

    /// <summary>Who sees people's papers is reminded; where everyone knows the codes, in a rehearsal, nobody is.</summary>
    public bool LacksSecondFactor { get; private set; }

    private bool SeesPapers => Array.Exists(["dossier-screen", "file-screen", "accounts-screen"], row => May(row));

    public async Task<IActionResult> OnGetAsync()
    {
        LacksSecondFactor = !IsRehearsal && SeesPapers
            && await Read.NumberAsync("select count(*) as number from second_factors where office_id = $1 and account_id = $2 and confirmed_at is not null", Me.OfficeId, Me.AccountId) == 0;
        if (Places is [var only] && !LacksSecondFactor)
        {
            return Redirect(only.Address(Links));
        }

        IsAway = await Read.NumberAsync(
            "select count(*) as number from absences where office_id = $1 and account_id = $2 and from_at <= $3 and (until_at is null or until_at > $3)", Me.OfficeId, Me.AccountId, clock.Now) > 0;
        return Page();
    }
}

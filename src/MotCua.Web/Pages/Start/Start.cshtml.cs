using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Start;

/// <summary>The first page after signing in: the screens this person may open; who has only one is led straight to it.</summary>
public sealed class StartPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public IReadOnlyList<Workplace> Places => Workplace.For(Me.Roles);

    public IActionResult OnGet() => Places is [var only] ? Redirect(only.Address(Links)) : Page();
}

using Microsoft.AspNetCore.Mvc;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.SignIn;

/// <summary>
/// A device asks to be signed in: it shows a code and waits until an administrator typed it. Its secret is in its cookie
/// from the beginning and becomes its sign-in; a code is made by a press, so that a forgotten page does not ask for ever.
/// </summary>
public sealed class PairPage(WriteGate gate, OfficeRead read, Pairings pairings) : OfficePage(gate, read)
{
    /// <summary>Null while none was asked for, and when it has run out.</summary>
    public PairingCode? Code { get; private set; }

    /// <summary>The clock time at which the code runs out.</summary>
    public TimeOnly Until => OfficeTime.Clock(Code!.EndsAt);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Visitor.Of(HttpContext).IsPaired)
        {
            return Redirect(Me.Holds(Roles.Kiosk) ? Links.TakeTicket : Me.Holds(Roles.Board) ? Links.Board : Links.Start);
        }

        Code = await pairings.FindAsync(Me.OfficeId, Doorkeeper.TokenOf(Request));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Whoever is signed in here signs out first: nobody loses a sign-in by a press meant for a device.
        if (Me.AccountId != 0)
        {
            return Redirect(Links.Pair);
        }

        var before = Doorkeeper.TokenOf(Request);
        if (await pairings.AskAsync(Me.OfficeId, before) is not { } token)
        {
            Refuse(PeopleRefusals.TooManyWait());
            return Page();
        }

        Doorkeeper.HandToDevice(Response, token);
        return Redirect(Links.Pair);
    }
}

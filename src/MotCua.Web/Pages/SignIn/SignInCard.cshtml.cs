using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.SignIn;

/// <summary>A volunteer's sign-in: the card says who, the PIN that the card is in the right hands. A number a scanner typed is not shown again.</summary>
public sealed class SignInCardPage(WriteGate gate, OfficeRead read, SecretCheck secrets, SignIns signIns) : OfficePage(gate, read)
{
    [BindProperty(SupportsGet = true, Name = "next")]
    public string? Next { get; set; }

    public async Task<IActionResult> OnPostAsync(string? card, string? pin)
    {
        if (!(await secrets.SignInByCardAsync(Me.OfficeId, card ?? "", pin ?? "")).IsGranted(out var session, out var refusal))
        {
            Refuse(refusal);
            return Page();
        }

        await signIns.ReplaceAsync(Me.OfficeId, Doorkeeper.TokenOf(Request), session.Token);
        Doorkeeper.Hand(Response, session.Token);
        return LocalRedirect(session.AwaitsCode ? Links.SignInCodeThen(Onward(Next)) : Onward(Next));
    }
}
